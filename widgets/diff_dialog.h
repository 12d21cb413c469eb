// SPDX-License-Identifier: GPL-3.0-or-later
// DiffDialog: two texts and what differs, as `diff -u` says it, coloured. Further buttons may be added.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace tagmill {

struct NamedText
{
    QString name;
    std::string text;
};

class DiffDialog : public QDialog
{
    Q_OBJECT
public:
    DiffDialog(const QString &title, const NamedText &before, const NamedText &after, QWidget *parent = nullptr);

    /// Other texts, while it is open.
    void setTexts(const NamedText &before, const NamedText &after);
    QDialogButtonBox *buttons() const { return m_buttons; }

private:
    QPlainTextEdit *m_view;
    QLabel *m_same; ///< in its place when nothing differs
    QDialogButtonBox *m_buttons;
};

} // namespace tagmill
