// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff_dialog.h"

#include "core/unified_diff.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace tagmill {

namespace {

class DiffColors : public QSyntaxHighlighter
{
public:
    DiffColors(QTextDocument *document, QPalette palette)
        : QSyntaxHighlighter(document)
        , m_palette(std::move(palette))
    {
    }

protected:
    void highlightBlock(const QString &line) override
    {
        const bool isName = line.startsWith(QLatin1String("+++")) || line.startsWith(QLatin1String("---")) || line.startsWith(QLatin1String("@@"));
        const Tone tone = isName ? Tone::Quiet : line.startsWith(QLatin1Char('+')) ? Tone::Good : line.startsWith(QLatin1Char('-')) ? Tone::Bad : Tone::Normal;
        setFormat(0, static_cast<int>(line.size()), toneColor(tone, m_palette));
    }

private:
    QPalette m_palette;
};

} // namespace

DiffDialog::DiffDialog(const QString &title, const NamedText &before, const NamedText &after, QWidget *parent)
    : QDialog(parent)
    , m_view(new QPlainTextEdit)
    , m_same(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(title);
    setObjectName(QStringLiteral("diffDialog"));
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    m_view->setReadOnly(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setAccessibleName(title);
    new DiffColors(m_view->document(), palette());
    m_same->setAlignment(Qt::AlignCenter);
    m_same->setWordWrap(true);
    auto *heading = makeHeading(title, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_same, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    setTexts(before, after);
}

void DiffDialog::setTexts(const NamedText &before, const NamedText &after)
{
    const QString diff = QString::fromStdString(unifiedDiff(before.text, after.text, before.name.toStdString(), after.name.toStdString()));
    m_view->setPlainText(diff);
    m_same->setText(tr("There is no difference between %1 and %2.").arg(before.name, after.name));
    m_view->setVisible(!diff.isEmpty());
    m_same->setVisible(diff.isEmpty());
}

} // namespace tagmill
