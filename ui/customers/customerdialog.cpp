// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerdialog.h"

#include "ui/base/answers.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kNote = Subject::Body;
    constexpr Subject kCustomerFields[] = {Subject::Name,  Subject::TenantId, Subject::Domain, Subject::Country,
                                   Subject::Cloud, Subject::Phone,    Subject::Email,  kNote};

    /// The primary one first.
    QString domainsText(const Customer& customer)
    {
        auto others = customer.domains;
        others.removeAll(customer.primaryDomain);
        if (!customer.primaryDomain.isEmpty())
            others.prepend(customer.primaryDomain);
        return others.join(", "_L1);
    }

    QString textOf(const Customer& customer, Subject field)
    {
        if (field == Subject::Name)
            return customer.name;
        if (field == Subject::TenantId)
            return customer.tenantId;
        if (field == Subject::Domain)
            return domainsText(customer);
        if (field == Subject::Country)
            return customer.country;
        if (field == Subject::Cloud)
            return QString(keyOf(customer.cloud));
        if (field == Subject::Phone)
            return customer.phone;
        return field == Subject::Email ? customer.email : customer.note;
    }

} // namespace

CustomerDialog::CustomerDialog(AsyncWorkspace& workspace, const Customer& customer, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(customer)
    , m_cloud(new QComboBox(this))
{
    setObjectName(u"customerDialog"_s);
    auto* note = new QPlainTextEdit(this);
    note->setTabChangesFocus(true);
    fitToText(*note, [note](const QFontMetrics& metrics) { note->setMinimumHeight(textBoxHeight(metrics, 3)); });
    form().addField(Subject::Name, new QLineEdit(this));
    form().addField(Subject::TenantId, new QLineEdit(this));
    form().addField(Subject::Domain, new QLineEdit(this));
    form().addField(Subject::Country, new QLineEdit(this));
    form().addField(Subject::Cloud, m_cloud);
    form().addField(Subject::Phone, new QLineEdit(this));
    form().addField(Subject::Email, new QLineEdit(this));
    form().addField(kNote, note);
    CustomerDialog::retranslate();
    show(m_known);
    resizeWithText(*this, {600, 520});
}

void CustomerDialog::focusNote()
{
    form().focusField(kNote);
}

void CustomerDialog::show(const Customer& customer)
{
    for (const auto field : kCustomerFields)
        form().setValue(field, textOf(customer, field));
}

Customer CustomerDialog::written() const
{
    const auto& fields = form();
    auto customer = m_known;
    customer.name = fields.value(Subject::Name);
    customer.tenantId = fields.value(Subject::TenantId);
    const auto domains = fields.value(Subject::Domain).split(u',', Qt::SkipEmptyParts);
    customer.domains.clear();
    for (const auto& domain : domains)
        customer.domains << domain.trimmed();
    customer.primaryDomain = customer.domains.value(0);
    customer.country = fields.value(Subject::Country);
    customer.cloud = fromKey<Cloud>(fields.value(Subject::Cloud)).value_or(customer.cloud);
    customer.phone = fields.value(Subject::Phone);
    customer.email = fields.value(Subject::Email);
    customer.note = fields.value(kNote);
    return customer;
}

bool CustomerDialog::isEdited() const
{
    const auto customer = written();
    return std::any_of(std::begin(kCustomerFields), std::end(kCustomerFields),
                       [&](Subject field) { return textOf(customer, field) != textOf(m_known, field); });
}

void CustomerDialog::save()
{
    setBusy(true);
    const auto known = m_known.id.isValid();
    onAnswer(
        this, known ? m_workspace.editCustomer(written()) : m_workspace.addCustomer(written()),
        [this](const Customer& customer) {
            Q_EMIT saved(customer);
            accept();
        },
        [this](const Error& error) {
            showError(error);
            if (error.code != ErrorCode::Conflict)
                return;
            onAnswer(this, m_workspace.customerDetails(m_known.id),
                     [this](const CustomerDetails& details) { meetTheirs(details.customer); });
        });
}

void CustomerDialog::meetTheirs(const Customer& theirs)
{
    for (const auto field : kCustomerFields)
        form().meet(field, textOf(m_known, field), textOf(theirs, field));
    m_known = theirs;
    message().say(
        InlineMessage::Kind::Warning,
        tr("Somebody else changed this customer meanwhile. Their words are here now; save again to store yours."));
}

void CustomerDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Edit customer") : tr("New customer"));
    const auto cloud = m_cloud->currentData();
    m_cloud->clear();
    for (const auto value : valuesOf<Cloud>())
        m_cloud->addItem(label(value), QString(keyOf(value)));
    m_cloud->setCurrentIndex(qMax(0, m_cloud->findData(cloud)));
    form().setCaption(Subject::Name, tr("Name"));
    form().setCaption(Subject::TenantId, tr("Tenant id"));
    form().setCaption(Subject::Domain, tr("Domains, the primary one first"));
    form().setCaption(Subject::Country, tr("Country, two letters"));
    form().setCaption(Subject::Cloud, tr("Cloud"));
    form().setCaption(Subject::Phone, tr("Phone"));
    form().setCaption(Subject::Email, tr("Mail"));
    form().setCaption(kNote, tr("Note"));
}

} // namespace helpdesk
