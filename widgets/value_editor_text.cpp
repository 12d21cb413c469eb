// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_text.h"
#include "models/value_json.h"
#include "widgets/panel_parts.h"
#include "widgets/value_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tagmill {

namespace {

QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value.data))
        return QString::fromStdString(*text);
    return value.isNull() ? QString() : valueText(value, FieldDesc{});
}

/// "1, 2, three"
Value listOf(const QString &text, bool ofIntegers)
{
    ValueList list;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isInteger = false;
        const qlonglong number = part.trimmed().toLongLong(&isInteger);
        list.push_back(isInteger && ofIntegers ? Value(static_cast<std::int64_t>(number)) : Value(part.trimmed().toStdString()));
    }
    return list;
}

class BoolEditor : public ValueEditor
{
public:
    BoolEditor(const FieldDesc &, QWidget *parent)
        : ValueEditor(parent)
        , m_box(new QCheckBox(ValueEditor::tr("on")))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box, 1);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
            emit edited(on);
            emit finished();
        });
    }
    void setValue(const Value &value) override
    {
        const auto *on = std::get_if<bool>(&value.data);
        m_box->setChecked(on && *on);
    }

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public ValueEditor
{
public:
    ChoiceEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_field(field)
        , m_box(new QComboBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box, 1);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        setFocusProxy(m_box);
        for (const std::string_view choice : field.choices)
            m_box->addItem(toQString(choice));
        connect(m_box, &QComboBox::activated, this, [this] {
            emit edited(m_box->currentText().toStdString());
            emit finished();
        });
    }
    void setValue(const Value &value) override
    {
        // What the file says is shown even when it is no choice; the problem below says so.
        while (m_box->count() > static_cast<int>(m_field.choices.size()))
            m_box->removeItem(m_box->count() - 1);
        const QString text = textOf(value);
        int index = m_box->findText(text);
        if (index < 0 && !text.isEmpty()) {
            m_box->addItem(text);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }

private:
    const FieldDesc &m_field;
    QComboBox *m_box;
};

/// On, off, or not set.
class OptionalBoolEditor : public ValueEditor
{
public:
    OptionalBoolEditor(const FieldDesc &, QWidget *parent)
        : ValueEditor(parent)
        , m_box(new QComboBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_box, 1);
        m_box->addItems({ValueEditor::tr("on"), ValueEditor::tr("off")});
        m_box->setPlaceholderText(ValueEditor::tr("not set"));
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            emit edited(index == 0);
            emit finished();
        });
    }
    void setValue(const Value &value) override
    {
        const auto *on = std::get_if<bool>(&value.data);
        m_box->setCurrentIndex(!on ? -1 : *on ? 0 : 1);
    }

private:
    QComboBox *m_box;
};

/// As NumberEdit: undo of what is done is the document's, and Escape puts it back.
class DoneLineEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    /// What is being typed stays.
    void setDone(const QString &done)
    {
        m_done = done;
        if (text() != done && !(hasFocus() && isModified()))
            setText(done);
    }

protected:
    bool event(QEvent *event) override
    {
        return !(!isModified() && leavesUndoToWindow(event)) && QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape && isModified())
            setText(m_done);
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    QString m_done;
};

class LineEditor : public ValueEditor
{
public:
    LineEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_field(field)
        , m_edit(new DoneLineEdit)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_edit, 1);
        setFocusProxy(m_edit);
        m_edit->setPlaceholderText(isList() ? ValueEditor::tr("none; separate by commas") : ValueEditor::tr("not set"));
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->isModified())
                commit();
            emit finished();
        });
        if (field.kind == Kind::Path)
            row->addWidget(makeBrowseButton());
    }

    void setValue(const Value &value) override { m_edit->setDone(textOf(value)); }

private:
    bool isList() const { return m_field.kind == Kind::TextList || m_field.kind == Kind::IntegerList || m_field.kind == Kind::ChoiceList; }

    QToolButton *makeBrowseButton()
    {
        auto *button = new QToolButton;
        button->setText(QStringLiteral("…"));
        button->setToolTip(ValueEditor::tr("Choose…"));
        button->setAccessibleName(ValueEditor::tr("Choose %1").arg(fieldLabel(m_field)));
        connect(button, &QToolButton::clicked, this, [this] {
            const bool isFolder = m_field.key.find("dir") != std::string_view::npos;
            const QString title = fieldLabel(m_field);
            const QString path = isFolder ? QFileDialog::getExistingDirectory(this, title, m_edit->text())
                                          : QFileDialog::getOpenFileName(this, title, m_edit->text());
            if (path.isEmpty())
                return;
            m_edit->setText(path);
            commit();
            emit finished();
        });
        return button;
    }

    void commit()
    {
        m_edit->setModified(false);
        const QString text = m_edit->text().trimmed();
        if (!isList()) {
            Value value;
            if (!text.isEmpty() || !m_field.nullable)
                value = text.toStdString();
            emit edited(value);
            return;
        }
        Value value;
        if (!text.isEmpty() || !m_field.nullable)
            value = listOf(text, m_field.kind == Kind::IntegerList);
        emit edited(value);
    }

    const FieldDesc &m_field;
    DoneLineEdit *m_edit;
};

constexpr int textMargin = 6; // px

/// Its text stands where that of a field does.
class LeftTextButton : public QPushButton
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QString text = std::exchange(option.text, {});
        painter.drawControl(QStyle::CE_PushButton, option);
        const int sign = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
        const QRect area = rect().adjusted(textMargin, 0, -textMargin - sign, 0);
        painter.drawItemText(area, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(), fontMetrics().elidedText(text, Qt::ElideRight, area.width()), QPalette::ButtonText);
    }
};

/// A button that says what is chosen and opens a menu of check marks.
class ChoiceListEditor : public ValueEditor
{
public:
    ChoiceListEditor(const FieldDesc &field, QWidget *parent)
        : ValueEditor(parent)
        , m_button(new LeftTextButton)
        , m_menu(new QMenu(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_button, 1);
        m_button->setMenu(m_menu);
        m_button->setMinimumWidth(60);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFocusProxy(m_button);
        for (const std::string_view choice : field.choices) {
            QAction *action = m_menu->addAction(toQString(choice));
            action->setCheckable(true);
            connect(action, &QAction::triggered, this, [this] {
                emit edited(value());
                emit finished();
            });
        }
    }
    void setValue(const Value &value) override
    {
        QStringList chosen;
        if (const auto *list = std::get_if<ValueList>(&value.data)) {
            for (const Value &item : *list)
                chosen.append(textOf(item));
        }
        for (QAction *action : m_menu->actions())
            action->setChecked(chosen.contains(action->text()));
        m_button->setText(chosen.isEmpty() ? ValueEditor::tr("none") : chosen.join(QStringLiteral(", ")));
        m_button->setToolTip(chosen.join(QLatin1Char('\n')));
    }

private:
    Value value() const
    {
        ValueList list;
        for (const QAction *action : m_menu->actions()) {
            if (action->isChecked())
                list.push_back(action->text().toStdString());
        }
        return list;
    }

    QPushButton *m_button;
    QMenu *m_menu;
};

/// Free notes (dataset.metadata), as JSON; taken over when the focus goes, put back by Escape.
class ObjectEditor : public ValueEditor
{
public:
    ObjectEditor(const FieldDesc &, QWidget *parent)
        : ValueEditor(parent)
        , m_edit(new QPlainTextEdit)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        m_edit->setTabChangesFocus(true);
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_edit->setFixedHeight(m_edit->fontMetrics().height() * 5 + 12);
        column->addWidget(m_edit);
        setFocusProxy(m_edit);
        m_edit->installEventFilter(this);
    }

    bool isWide() const override { return true; }

    void setValue(const Value &value) override
    {
        const QString text = value.isNull() ? QStringLiteral("{}") : valueToJson(value);
        if (text == m_shown && m_edit->document()->isModified())
            return; // what is being typed stays
        m_shown = text;
        if (m_edit->toPlainText() != text)
            m_edit->setPlainText(text);
    }

protected:
    bool eventFilter(QObject *target, QEvent *event) override
    {
        const bool isTyping = m_edit->document()->isModified();
        if (isTyping && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
        const bool isBack = isTyping && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isBack) {
            m_edit->setPlainText(m_shown);
            emit rejected({});
        }
        return isBack || ValueEditor::eventFilter(target, event);
    }

private:
    void commit()
    {
        QString message;
        const auto value = valueFromJson(m_edit->toPlainText(), &message);
        emit rejected(value ? QString() : message);
        if (!value)
            return;
        m_edit->document()->setModified(false);
        emit edited(*value);
        emit finished();
    }

    QPlainTextEdit *m_edit;
    QString m_shown;
};

} // namespace

ValueEditor *makeTextEditor(const FieldDesc &field, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Bool:
        if (field.nullable)
            return new OptionalBoolEditor(field, parent);
        return new BoolEditor(field, parent);
    case Kind::Choice: return new ChoiceEditor(field, parent);
    case Kind::ChoiceList: return new ChoiceListEditor(field, parent);
    case Kind::Text:
    case Kind::Path:
    case Kind::TextList:
    case Kind::IntegerList:
        if (!field.choices.empty() && field.kind == Kind::Text)
            return new ChoiceEditor(field, parent);
        return new LineEditor(field, parent);
    case Kind::ObjectList: return makeListEditor(field, parent);
    case Kind::Object: return new ObjectEditor(field, parent);
    default: return nullptr;
    }
}

ValueEditor *makeValueEditor(const FieldDesc &field, QWidget *parent)
{
    if (ValueEditor *editor = makeNumberEditor(field, parent))
        return editor;
    return makeTextEditor(field, parent);
}

} // namespace tagmill
