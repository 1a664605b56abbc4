// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/contactdialog.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"

#include <QCheckBox>
#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kAuthorised = Subject::Role;
    constexpr Subject kAlways = Subject::TimeZone;
    constexpr Subject kFields[] = {Subject::Name, Subject::Phone, Subject::Email, kAuthorised, kAlways};

    QString textOf(const Contact& contact, Subject field)
    {
        if (field == Subject::Name)
            return contact.name;
        if (field == Subject::Phone)
            return contact.phone;
        if (field == Subject::Email)
            return contact.email;
        const auto ticked = field == kAuthorised ? contact.authorised : contact.reachable24x7;
        return ticked ? u"1"_s : QString();
    }

} // namespace

ContactDialog::ContactDialog(AsyncWorkspace& workspace, const Contact& contact, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(contact)
{
    setObjectName(u"contactDialog"_s);
    form().addField(Subject::Name, new QLineEdit(this));
    form().addField(Subject::Phone, new QLineEdit(this));
    form().addField(Subject::Email, new QLineEdit(this));
    form().addField(kAuthorised, new QCheckBox(this));
    form().addField(kAlways, new QCheckBox(this));
    for (const auto field : kFields)
        form().setValue(field, textOf(contact, field));
    ContactDialog::retranslate();
    resizeWithText(*this, {480, 340});
}

Contact ContactDialog::written() const
{
    const auto& fields = form();
    auto contact = m_known;
    contact.name = fields.value(Subject::Name);
    contact.phone = fields.value(Subject::Phone);
    contact.email = fields.value(Subject::Email);
    contact.authorised = !fields.value(kAuthorised).isEmpty();
    contact.reachable24x7 = !fields.value(kAlways).isEmpty();
    return contact;
}

bool ContactDialog::isEdited() const
{
    return written() != m_known;
}

void ContactDialog::save()
{
    setBusy(true);
    const auto contact = written();
    NewContact fresh;
    fresh.name = contact.name;
    fresh.phone = contact.phone;
    fresh.email = contact.email;
    fresh.authorised = contact.authorised;
    fresh.reachable24x7 = contact.reachable24x7;
    onAnswer(
        this, contact.id.isValid() ? m_workspace.editContact(contact) : m_workspace.addContact(contact.customer, fresh),
        [this](const Contact& stored) {
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) {
            showError(error);
            if (error.code == ErrorCode::Conflict)
                readTheirs();
        });
}

void ContactDialog::readTheirs()
{
    onAnswer(this, m_workspace.customerDetails(m_known.customer), [this](const CustomerDetails& details) {
        for (const auto& theirs : details.contacts) {
            if (theirs.id == m_known.id)
                meetTheirs(theirs);
        }
    });
}

void ContactDialog::meetTheirs(const Contact& theirs)
{
    for (const auto field : kFields)
        form().meet(field, textOf(m_known, field), textOf(theirs, field));
    m_known = theirs;
    message().say(
        InlineMessage::Kind::Warning,
        tr("Somebody else changed this contact meanwhile. Their words are here now; save again to store yours."));
}

void ContactDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Edit contact") : tr("New contact"));
    form().setCaption(Subject::Name, tr("Name"));
    form().setCaption(Subject::Phone, tr("Phone"));
    form().setCaption(Subject::Email, tr("Mail"));
    form().setCaption(kAuthorised, tr("Authorised to open requests"));
    form().setCaption(kAlways, tr("Reachable around the clock"));
}

} // namespace helpdesk
