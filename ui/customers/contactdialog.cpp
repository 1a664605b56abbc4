// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/contactdialog.h"

#include "ui/base/answers.h"
#include "ui/customers/fieldform.h"

#include <QCheckBox>
#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kAuthorised = Subject::Role;
    constexpr Subject kAlways = Subject::TimeZone;

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
    form().setValue(Subject::Name, contact.name);
    form().setValue(Subject::Phone, contact.phone);
    form().setValue(Subject::Email, contact.email);
    form().setValue(kAuthorised, contact.authorised ? u"1"_s : QString());
    form().setValue(kAlways, contact.reachable24x7 ? u"1"_s : QString());
    ContactDialog::retranslate();
    resize(480, 340);
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
        [this](const Error& error) { showError(error); });
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
