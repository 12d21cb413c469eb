// SPDX-License-Identifier: GPL-3.0-or-later
// DiffDialog: two texts and what differs, as `diff -u` says it, coloured. Further buttons may be added.
#pragma once

#include <QDialog>

class QDialogButtonBox;

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

    QDialogButtonBox *buttons() const { return m_buttons; }

private:
    QDialogButtonBox *m_buttons;
};

} // namespace tagmill
