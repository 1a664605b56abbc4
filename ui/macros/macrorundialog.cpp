// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macros/macrorundialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/returntoowner.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/bulk/bulkpreview.h"
#include "ui/macros/macroreader.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/macropresenter.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

MacroRunDialog::MacroRunDialog(AsyncWorkspace& workspace, const Macro& macro, const TicketSelection& selection, int chosen,
                               QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_macro(macro)
    , m_selection(selection)
    , m_chosen(chosen)
    , m_latest(this)
    , m_words(new QLabel(this))
    , m_preview(new BulkPreview(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_run(new QPushButton(this))
{
    setObjectName(u"macroRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    resizeWithText(*this, {620, 520});
    preview();
}

void MacroRunDialog::build()
{
    m_words->setObjectName(u"macroRunWords"_s);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, 0);
    m_run->setObjectName(u"macroRun"_s);
    m_run->setDefault(true);
    setRole(*m_run, WidgetRole::Primary);
    m_cancel->setAutoDefault(false);
    m_preview->showEverything();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::medium);
    below->addWidget(m_message);
    below->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_words);
    layout->addWidget(m_preview, 1);
    layout->addLayout(below);
    connect(m_cancel, &QPushButton::clicked, this, &MacroRunDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &MacroRunDialog::run);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &MacroRunDialog::run);
}

void MacroRunDialog::preview()
{
    m_preview->await();
    updateButtons();
    m_latest.ask(
        MacroCalls(m_workspace).preview(m_macro.id, m_selection, macroReader()),
        [this](const MacroOutcome& outcome) {
            m_seen = outcome;
            m_preview->tell(outcome);
            updateButtons();
            m_run->setFocus(Qt::OtherFocusReason);
        },
        [this](const Error& error) {
            m_preview->clear();
            refuse(error);
        });
}

void MacroRunDialog::run()
{
    if (!m_run->isEnabled())
        return;
    Q_EMIT begun();
    const auto future = MacroCalls(m_workspace).run(m_macro.id, m_selection, macroReader());
    m_running = QFuture<void>(future);
    m_message->dismiss();
    updateButtons();
    m_preview->progress().begin();
    const auto over = [this] {
        m_running = {};
        m_preview->progress().end();
    };
    onAnswer(
        this, future, [this](int done, int total) { m_preview->progress().report(done, total); },
        [this, over](const MacroOutcome& outcome) {
            over();
            Q_EMIT ran(outcome);
            Q_EMIT ended();
            accept();
            returnToOwner(*this);
        },
        [this, over](const Error& error) {
            over();
            Q_EMIT ended();
            refuse(error);
        });
}

void MacroRunDialog::refuse(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Information, tr("Stopped. No ticket was changed."));
    else
        m_message->say(InlineMessage::Kind::Error, sentence(error));
    updateButtons();
}

void MacroRunDialog::updateButtons()
{
    m_run->setEnabled(m_seen && m_seen->edit.refused == 0 && !m_seen->isEmpty() && !isRunning());
}

void MacroRunDialog::reject()
{
    if (isRunning()) {
        m_running.cancel();
        return;
    }
    QDialog::reject();
    returnToOwner(*this);
}

void MacroRunDialog::retranslate()
{
    setWindowTitle(tr("%1: %Ln ticket(s)", "a title: a macro, and how many tickets it is for", m_chosen).arg(m_macro.name));
    m_words->setText(tr("%1: %2", "a macro, and what it does").arg(m_macro.name, macroSummary(m_macro)));
    m_cancel->setText(tr("Cancel"));
    m_run->setText(tr("Run the macro"));
}

void MacroRunDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
