// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/foldedsection.h"

#include "ui/base/icons.h"
#include "ui/base/tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

FoldedSection::FoldedSection(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
{
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(0, spacing::tiny, 0, 0);
    m_layout->setSpacing(spacing::medium);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_button, &QToolButton::toggled, this, &FoldedSection::setOpen);
    setOpen(false);
}

void FoldedSection::setTitle(const QString& title)
{
    m_button->setText(title);
}

bool FoldedSection::isOpen() const
{
    return m_button->isChecked();
}

void FoldedSection::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setIcon(iconOf(open ? Icon::ChevronDown : Icon::ChevronRight));
    m_body->setVisible(open);
    if (open)
        Q_EMIT opened();
}

} // namespace helpdesk
