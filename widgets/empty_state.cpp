// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tagmill {

EmptyState::EmptyState(const QString &title, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_text(new QLabel(text, this))
    , m_button(new QPushButton(action, this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 62); // and less in a narrow panel
    m_title->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->setVisible(!action.isEmpty());
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout; // not by alignment: that would not give the text its wrapped height
    row->addStretch();
    row->addWidget(m_text, 100);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace tagmill
