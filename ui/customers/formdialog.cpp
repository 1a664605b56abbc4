// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/formdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/pagescroll.h"
#include "ui/base/returntoowner.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/customers/fieldform.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// A text may be as high as there is room.
    bool takesRoom(const QWidget& form)
    {
        const auto texts = form.findChildren<QPlainTextEdit*>();
        return std::ranges::any_of(texts, [](const auto* text) { return text->maximumHeight() == QWIDGETSIZE_MAX; });
    }

} // namespace

FormDialog::FormDialog(QWidget* parent)
    : QDialog(parent)
    , m_form(new FieldForm(this))
    , m_scroll(new PageScroll(m_form, this))
    , m_message(new InlineMessage(this))
    , m_buttons(new QHBoxLayout)
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_save->setObjectName(u"formSave"_s);
    setRole(*m_save, WidgetRole::Primary);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_form->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::small);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::medium);
    below->addWidget(m_message);
    below->addLayout(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(below);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::begin);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &FormDialog::begin);
}

void FormDialog::begin()
{
    if (m_busy)
        return;
    m_form->clearProblems();
    m_message->dismiss();
    save();
}

void FormDialog::addAct(QPushButton& button)
{
    button.setAutoDefault(false);
    m_buttons->insertWidget(static_cast<int>(m_acts.size()), &button);
    m_acts << &button;
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
}

void FormDialog::showError(const Error& error)
{
    setBusy(false);
    if (!m_form->showProblem(error.subject, sentence(error)))
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void FormDialog::reject()
{
    if (isEdited() && !mayDiscard(*this))
        return;
    QDialog::reject();
    returnToOwner(*this);
}

void FormDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) {
        m_form->begin(m_acts + QList<QWidget*>{m_cancel, m_save});
        // Fields that stand far apart look as if something were missing between them.
        fitToForm(takesRoom(*m_form) ? Fit::Grow : Fit::Exactly);
    }
    QDialog::showEvent(event);
}

void FormDialog::fitToForm(Fit fit)
{
    m_form->layout()->activate();
    layout()->activate();
    const auto given = m_scroll->viewport()->size();
    const auto needed =
        m_form->hasHeightForWidth() ? m_form->heightForWidth(given.width()) : m_form->sizeHint().height();
    const auto missing = needed - given.height();
    if (missing == 0 || (missing < 0 && fit == Fit::Grow))
        return;
    const auto room = screen()->availableGeometry();
    // Its title bar has to go there too; and no higher than the window it belongs to in the end, beyond which it scrolls.
    const auto place = room.height() - spacing::huge * 2;
    const auto* owner = parentWidget();
    while (owner && owner->window()->parentWidget())
        owner = owner->window()->parentWidget();
    const auto most = qMax(height(), owner ? qMin(place, owner->window()->height()) : place);
    resize(width(), qMin(height() + missing, most));
    const auto below = frameGeometry().bottom() - room.bottom();
    if (isVisible() && below > 0)
        move(x(), qMax(room.top(), y() - below));
}

// Something may have come to be said of a field, or above the buttons.
bool FormDialog::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, [this] { fitToForm(Fit::Grow); });
    return QDialog::event(event);
}

void FormDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
