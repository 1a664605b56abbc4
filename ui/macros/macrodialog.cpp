// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macros/macrodialog.h"

#include "async/macrocalls.h"
#include "ui/base/answers.h"
#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/bulk/attributefields.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/macropresenter.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kForAll = Subject::Role; // which a refusal for want of a role is about
    constexpr int kNoteLines = 2;
    constexpr int kReplyLines = 4;

} // namespace

MacroDialog::MacroDialog(AsyncWorkspace& workspace, const Macro& macro, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(macro)
    , m_note(makeTextBox(this, kNoteLines))
    , m_reply(makeTextBox(this, kReplyLines))
    , m_shared(new QCheckBox(this))
    , m_help(makeCaption(this))
{
    setObjectName(u"macroDialog"_s);
    auto* name = new QLineEdit(this);
    name->setObjectName(u"macroName"_s);
    name->setMaxLength(static_cast<int>(longestMacroName));
    form().addField(Subject::Name, name);
    m_attributes = new AttributeFields(workspace, form(), u"macro"_s, AttributeFields::Assignees::StaffAndRunner);
    m_note->setObjectName(u"macroNote"_s);
    m_reply->setObjectName(u"macroReply"_s);
    m_shared->setObjectName(u"macroShared"_s);
    form().addField(Subject::Body, m_note);
    form().addField(Subject::Message, m_reply);
    form().addField(kForAll, m_shared);
    m_help->setObjectName(u"macroHelp"_s);
    m_help->setWordWrap(true);
    m_help->setContentsMargins(spacing::huge, 0, spacing::huge, 0);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_help);
    fill();
    MacroDialog::retranslate();
    resizeWithText(*this, {620, 640});
}

void MacroDialog::fill()
{
    form().setValue(Subject::Name, m_known.name);
    m_attributes->setChanges(m_known.changes);
    form().setValue(Subject::Body, m_known.note);
    form().setValue(Subject::Message, m_known.reply);
    form().setValue(kForAll, m_known.shared ? u"1"_s : QString());
}

// What this form has no field for stays.
Macro MacroDialog::written() const
{
    auto macro = m_known;
    for (const auto field : valuesOf<TicketField>()) {
        if (AttributeFields::has(field))
            macro.changes.remove(field);
    }
    macro.changes.insert(m_attributes->changes());
    macro.name = form().value(Subject::Name);
    macro.note = form().value(Subject::Body);
    macro.reply = form().value(Subject::Message);
    macro.shared = !form().value(kForAll).isEmpty();
    return macro;
}

bool MacroDialog::isEdited() const
{
    return written() != m_known;
}

void MacroDialog::save()
{
    setBusy(true);
    const auto macro = written();
    MacroCalls calls(m_workspace);
    onAnswer(
        this, macro.id.isValid() ? calls.edit(macro) : calls.add(macro),
        [this](const Macro& stored) {
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Missing || error.subject != Subject::Value) {
                showError(error);
                return;
            }
            setBusy(false);
            form().showProblem(Subject::User, tr("It does nothing yet: change an attribute, or write a note or a reply."));
        });
}

void MacroDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Change macro") : tr("New macro"));
    form().setCaption(Subject::Name, tr("Name"));
    form().setCaption(Subject::Body, tr("Internal note"));
    form().setCaption(Subject::Message, tr("Prepared reply"));
    form().setCaption(kForAll, tr("Everybody may run it"));
    m_note->setPlaceholderText(tr("none"));
    m_reply->setPlaceholderText(tr("none; it waits as a draft and is never sent by itself"));
    m_help->setText(macroPlaceholdersText());
    m_attributes->retranslate();
}

} // namespace helpdesk
