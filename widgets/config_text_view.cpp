// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/config_text_view.h"

#include "core/config/presets.h"
#include "models/document_model.h"
#include "models/path_text.h"
#include "models/preset_text.h"
#include "models/problem_sentence.h"
#include "widgets/diff_dialog.h"
#include "widgets/panel_parts.h"
#include "widgets/text_edit.h"
#include "widgets/text_find_bar.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace tagmill {

namespace {

constexpr int pause = 300; ///< ms without a key until what was typed counts

/// As a config of its own: what its keys make with all the rest at its default.
Result<ConfigDocument> documentOf(const Preset &preset)
{
    return ConfigDocument::fromText(presetToYaml(preset), TextFormat::Yaml);
}

/// The fields that `like` sets, as `document` has them.
std::string valuesLike(const ConfigDocument &document, const ConfigDocument &like)
{
    ConfigDocument out;
    for (const FieldDesc &field : genConfigFields())
        if (field.kind != Kind::Group && like.isExplicit(field.key) && field.appliesTo(document.config()))
            (void)out.set(field.key, field.get(document.config()));
    return out.text();
}

} // namespace

ConfigTextView::ConfigTextView(DocumentModel &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_edit(new TextEdit)
    , m_find(new TextFindBar(*m_edit))
{
    setObjectName(QStringLiteral("configTextView"));
    m_edit->setAccessibleName(tr("Text of the config"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_find);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &ConfigTextView::commit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isTaking)
            m_typing.start();
    });
    connect(m_edit, &TextEdit::stepEnded, this, [this] {
        commit();
        m_document.endStep();
    });
    connect(&m_document, &DocumentModel::flushRequested, this, &ConfigTextView::commit);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_document.takeBackDraft();
        take();
    });
    connect(&m_document, &DocumentModel::documentReplaced, this, &ConfigTextView::takeDraft);
    connect(&m_document, &DocumentModel::configChanged, this, &ConfigTextView::take);
    connect(&m_document, &DocumentModel::problemsChanged, this, &ConfigTextView::refreshMarks);
    take();
    takeDraft();
}

QWidget *ConfigTextView::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(6, 4, 6, 4);
    m_state = new QLabel;
    m_state->setWordWrap(true);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *compare = new QPushButton(tr("Compare"));
    compare->setFlat(true);
    compare->setObjectName(QStringLiteral("compare"));
    compare->setToolTip(tr("What differs from the saved file, a preset or another config"));
    auto *menu = new QMenu(compare);
    compare->setMenu(menu);
    m_compareFile = menu->addAction(tr("With the saved file"), this, &ConfigTextView::compareWithFile);
    m_presets = menu->addMenu(tr("With a preset"));
    menu->addAction(tr("With another config…"), this, &ConfigTextView::compareWithConfig);
    connect(menu, &QMenu::aboutToShow, this, &ConfigTextView::fillCompareMenu);
    m_discard = new QPushButton(tr("Take back"));
    m_discard->setFlat(true);
    m_discard->setObjectName(QStringLiteral("takeBack"));
    m_discard->setToolTip(tr("Show the text of the config again; what cannot be read is lost"));
    m_discard->hide();
    row->addWidget(m_state, 1);
    row->addWidget(m_discard);
    row->addWidget(compare);
    return tools;
}

void ConfigTextView::fillCompareMenu()
{
    m_compareFile->setEnabled(!m_document.path().empty());
    m_presets->clear();
    for (const Preset &preset : allPresets()) {
        const QString name = QString::fromStdString(preset.name);
        m_presets->addAction(name, this, [this, name] { compareWithPreset(name); })->setToolTip(presetDescription(preset));
    }
}

/// A text that cannot be read stays to be mended, whatever happens elsewhere.
void ConfigTextView::take()
{
    if (m_document.hasDraft())
        return;
    show(m_document.document().text());
    refreshMarks();
}

void ConfigTextView::show(const std::string &text)
{
    m_typing.stop();
    m_isTaking = true;
    m_edit->replaceText(QString::fromStdString(text));
    m_isTaking = false;
}

/// Of a file that cannot be read.
void ConfigTextView::takeDraft()
{
    if (!m_document.hasDraft())
        return;
    show(m_document.draft()->text);
    markDraft();
}

void ConfigTextView::commit()
{
    m_typing.stop();
    const std::string text = m_edit->toPlainText().toStdString();
    if (m_document.hasDraft() && m_document.draft()->text == text)
        return;
    const Result<> result = m_document.setText(text);
    if (!result) {
        m_document.setDraft(text, result.error().problem);
        return markDraft();
    }
    if (m_document.hasDraft()) {
        m_document.takeBackDraft();
        take(); // an edit elsewhere may have said the same otherwise
    }
}

void ConfigTextView::markDraft()
{
    const Problem &problem = m_document.draft()->problem;
    const int line = problem.line > 0 ? problem.line : 1;
    m_edit->setMarks({{line, {Severity::Error, problemSentence(problem)}}});
    showState(tr("Line %1: %2").arg(line).arg(problemSentence(problem)), true);
}

bool ConfigTextView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // or they would search the fields
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ConfigTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_find->open();
    else if (event->matches(QKeySequence::FindNext))
        m_find->findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        m_find->findPrevious();
    else
        QWidget::keyPressEvent(event);
}

void ConfigTextView::refreshMarks()
{
    if (m_document.hasDraft())
        return;
    std::map<int, LineMark> marks;
    int errors = 0;
    for (const Problem &problem : m_document.problems()) {
        errors += problem.severity == Severity::Error;
        const int line = problem.line > 0 ? problem.line : m_document.document().lineOf(problem.where);
        if (line <= 0)
            continue;
        const auto [mark, isNew] = marks.try_emplace(line, LineMark{problem.severity, problemSentence(problem)});
        if (!isNew) {
            mark->second.text += QLatin1Char('\n') + problemSentence(problem);
            if (problem.severity == Severity::Error)
                mark->second.severity = Severity::Error;
        }
    }
    m_edit->setMarks(std::move(marks));
    showState(errors > 0 ? tr("%n error(s); see the marked lines", nullptr, errors) : m_document.document().format() == TextFormat::Json ? tr("JSON") : tr("YAML"), errors > 0);
}

void ConfigTextView::showState(const QString &text, bool isError)
{
    m_state->setText(text);
    m_discard->setVisible(m_document.hasDraft() && !m_document.draft()->file);
    setTone(m_state, isError ? Tone::Bad : Tone::Quiet);
}

void ConfigTextView::showKey(const QString &key)
{
    commit();
    if (const int line = m_document.document().lineOf(key.toStdString()); line > 0)
        m_edit->showLine(line);
}

void ConfigTextView::compareWithFile()
{
    commit();
    auto *dialog = new DiffDialog(tr("Edits since saving"), {m_document.displayName(), m_document.saved().text()}, {tr("edited"), m_document.document().text()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfigTextView::compareWithPreset(const QString &name)
{
    commit();
    const Preset *preset = findPreset(name.toStdString());
    const auto document = preset ? documentOf(*preset) : Result<ConfigDocument>(makeError(Errc::NotFound, "config.unknown_preset", {name.toStdString(), presetNames()}));
    if (!document) {
        QMessageBox::warning(this, tr("Compare"), problemLine(document.error().problem));
        return;
    }
    auto *dialog = new DiffDialog(tr("Differences from preset %1").arg(name), {name, valuesLike(*document, *document)}, {m_document.displayName(), valuesLike(m_document.document(), *document)}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Fully resolved, so that only what they mean counts.
void ConfigTextView::compareWithConfig()
{
    commit();
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with"), pathText(m_document.path().parent_path()), tr("Configs (*.yaml *.yml *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto other = ConfigDocument::fromFile(filePath(path));
    if (!other) {
        QMessageBox::warning(this, tr("Compare"), problemLine(other.error().problem));
        return;
    }
    auto *dialog = new DiffDialog(tr("Differences from another config"), {path, configToYaml(other->config())}, {m_document.displayName(), configToYaml(m_document.config())}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tagmill
