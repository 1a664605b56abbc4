// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/furthercasedialog.h"

#include "ui/base/answers.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/customers/fieldform.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kHealth = Subject::Service;
    constexpr Subject kEvidence = Subject::Body;
    constexpr Subject kUnder = Subject::Leg;
    constexpr int kRouteLetters = 20;
    // As the rules of the programme name them, the customer's own programme entitlement first.
    constexpr std::array kEntitlements{"csp",
                                       "commercial",
                                       "signature",
                                       "advanced",
                                       "premier",
                                       "partner_cloud_support",
                                       "unified",
                                       "unified_advanced",
                                       "unified_performance",
                                       "azure_developer",
                                       "azure_standard",
                                       "azure_prodirect",
                                       "dynamics_subscription",
                                       "dynamics_prodirect",
                                       "provider_contract",
                                       "outsourcing_contract",
                                       "free"};

} // namespace

FurtherCaseDialog::FurtherCaseDialog(AsyncWorkspace& workspace, const CaseRow& beside, QWidget* parent)
    : FormDialog(parent)
    , m_calls(workspace)
    , m_beside(beside)
{
    setObjectName(u"furtherCaseDialog"_s);
    auto* route = new QComboBox(this);
    route->setObjectName(u"furtherRoute"_s);
    for (const auto value : valuesOf<Route>())
        route->addItem(QString(), QString(keyOf(value)));
    auto* entitlement = new QComboBox(this);
    entitlement->setObjectName(u"furtherEntitlement"_s);
    for (const auto* key : kEntitlements)
        entitlement->addItem(QString(), QString::fromLatin1(key));
    for (auto* choice : {route, entitlement}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(kRouteLetters);
    }
    auto* health = new QLineEdit(this);
    health->setObjectName(u"furtherHealth"_s);
    auto* evidence = new QPlainTextEdit(this);
    evidence->setObjectName(u"furtherEvidence"_s);
    evidence->setTabChangesFocus(true);
    auto* contact = new QLineEdit(this);
    contact->setObjectName(u"furtherContact"_s);
    auto* under = new WrappingCheckBox(this);
    under->setObjectName(u"furtherUnder"_s);
    form().addField(Subject::Route, route);
    form().addField(Subject::Entitlement, entitlement);
    form().addField(kHealth, health);
    form().addField(kEvidence, evidence);
    form().addField(Subject::Contact, contact);
    form().addField(kUnder, under);
    const auto& leg = m_beside.leg;
    form().setValue(Subject::Route, keyOf(isMicrosoft(leg.route) ? leg.route : Route::AzurePortal));
    form().setValue(Subject::Entitlement, leg.entitlement);
    form().setValue(kEvidence, leg.evidence);
    form().setValue(Subject::Contact, leg.contact24x7);
    form().setValue(kUnder, isMicrosoft(leg.route) ? QString() : u"1"_s);
    FurtherCaseDialog::retranslate();
    resizeWithText(*this, {560, 460});
}

TriggerInput FurtherCaseDialog::written() const
{
    TriggerInput input;
    input.route = form().value(Subject::Route);
    input.entitlement = form().value(Subject::Entitlement);
    input.healthCheck = form().value(kHealth);
    input.evidence = form().value(kEvidence);
    input.contact24x7 = form().value(Subject::Contact);
    return input;
}

bool FurtherCaseDialog::isEdited() const
{
    const auto input = written();
    return !input.healthCheck.isEmpty() || input.evidence != m_beside.leg.evidence.trimmed()
        || input.contact24x7 != m_beside.leg.contact24x7;
}

void FurtherCaseDialog::save()
{
    setBusy(true);
    const auto parent = form().value(kUnder).isEmpty() ? EscalationId() : m_beside.leg.id;
    onAnswer(
        this, m_calls.request(m_beside.leg.ticket, written(), parent),
        [this](const Escalation& leg) {
            Q_EMIT requested(leg.id);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void FurtherCaseDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Further case"));
    saveButton().setText(tr("Ask for the case"));
    form().setCaption(Subject::Route, tr("Goes to"));
    form().setCaption(Subject::Entitlement, tr("Entitlement"));
    form().setCaption(kHealth, tr("Service health"));
    form().setCaption(kEvidence, tr("What is handed over"));
    form().setCaption(Subject::Contact, tr("Contact around the clock"));
    form().setCaption(kUnder, tr("They file it for us, under the case with %1").arg(label(m_beside.leg.route)));
    auto* route = findChild<QComboBox*>(u"furtherRoute"_s);
    for (int i = 0; i < route->count(); ++i)
        route->setItemText(i, label(valuesOf<Route>()[static_cast<size_t>(i)]));
    auto* entitlement = findChild<QComboBox*>(u"furtherEntitlement"_s);
    for (int i = 0; i < entitlement->count(); ++i)
        entitlement->setItemText(i, entitlementLabel(entitlement->itemData(i).toString()));
}

} // namespace helpdesk
