// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/agreementdialog.h"

#include "async/offeringcalls.h"
#include "base/moneyamount.h"
#include "domain/offering/offeringjson.h"
#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/localtime.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"
#include "ui/text/offeringtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What errors call the fields.
    constexpr auto kTier = Subject::SupportPlan;
    constexpr auto kStart = Subject::Date;
    constexpr auto kEnd = Subject::Period;
    constexpr auto kReference = Subject::Title;
    constexpr auto kPrice = Subject::Value;
    constexpr auto kHoursNote = Subject::Body;
    constexpr auto kSent = Subject::Message;
    constexpr auto kAccepted = Subject::Contact;
    constexpr auto kReplaces = Subject::Reason;
    constexpr Subject kFields[] = {kTier, kStart, kEnd, kReference, kPrice, kHoursNote, kSent, kAccepted};

    QString textOf(const SupportAgreement& agreement, Subject field)
    {
        switch (field) {
        case kTier:
            return QString::number(agreement.tier.value());
        case kStart:
            return dayValue(agreement.startsOn);
        case kEnd:
            return dayValue(agreement.endsOn);
        case kReference:
            return agreement.reference;
        case kPrice:
            return agreement.price ? plainMoney(*agreement.price) : QString();
        case kHoursNote:
            return agreement.hoursNote;
        case kSent:
            return agreement.sent ? u"1"_s : QString();
        default:
            return agreement.accepted ? agreement.accepted->who : QString();
        }
    }

    Result<QDate> dayOf(const QString& text, Subject field)
    {
        auto day = dayOfValue(text);
        if (!day)
            day.error().subject = field;
        return day;
    }

} // namespace

AgreementDialog::AgreementDialog(AsyncWorkspace& workspace, const CustomerOffering& offering,
                                 const SupportAgreement& agreement, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_offering(offering)
    , m_known(agreement)
    , m_tier(new QComboBox(this))
    , m_price(new QLineEdit(this))
    , m_sent(new QCheckBox(this))
    , m_replaces(new QCheckBox(this))
{
    setObjectName(u"agreementDialog"_s);
    m_tier->setObjectName(u"agreementTier"_s);
    m_price->setObjectName(u"agreementPrice"_s);
    auto* note = makeTextBox(this, 2);
    const auto add = [this](Subject field, const QString& name, QLineEdit* line) {
        line->setObjectName(name);
        form().addField(field, line);
    };
    form().addField(kTier, m_tier);
    add(kStart, u"agreementStart"_s, new DateField(DateField::Kind::Day, this));
    add(kEnd, u"agreementEnd"_s, new DateField(DateField::Kind::Day, this));
    if (!m_known.id.isValid() && running()) {
        form().addField(kReplaces, m_replaces);
        m_replaces->setChecked(true);
    } else {
        m_replaces->hide();
    }
    add(kReference, u"agreementReference"_s, new QLineEdit(this));
    form().addField(kPrice, m_price);
    form().addField(kHoursNote, note);
    form().addField(kSent, m_sent);
    add(kAccepted, u"agreementAccepted"_s, new QLineEdit(this));
    fillTiers();
    AgreementDialog::retranslate();
    show(m_known);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &AgreementDialog::nameRecords);
    resizeWithText(*this, {600, 520});
}

const SupportAgreement* AgreementDialog::running() const
{
    for (const auto& one : m_offering.agreements) {
        if (!one.endsOn.isValid() || one.endsOn >= m_workspace.clock().now().toLocal().date())
            return &one;
    }
    return nullptr;
}

void AgreementDialog::fillTiers()
{
    const auto chosen = m_tier->currentData();
    const QSignalBlocker quiet(m_tier);
    m_tier->clear();
    const auto today = m_workspace.clock().now().toLocal().date();
    for (const auto& tier : m_offering.tiers) {
        if (tier.id == m_known.tier || !tier.validTo.isValid() || tier.validTo >= today)
            m_tier->addItem(tier.name.in(QLocale().name()), QString::number(tier.id.value()));
    }
    m_tier->setCurrentIndex(qMax(0, m_tier->findData(chosen)));
}

const SupportTier* AgreementDialog::chosenTier() const
{
    return m_offering.tier(TierId(form().value(kTier).toLongLong()));
}

void AgreementDialog::show(const SupportAgreement& agreement)
{
    for (const auto field : kFields)
        form().setValue(field, textOf(agreement, field));
    nameRecords();
}

Result<SupportAgreement> AgreementDialog::written() const
{
    const auto& fields = form();
    auto agreement = m_known;
    agreement.tier = TierId(fields.value(kTier).toLongLong());
    HD_TRY(agreement.startsOn, dayOf(fields.value(kStart), kStart));
    HD_TRY(agreement.endsOn, dayOf(fields.value(kEnd), kEnd));
    agreement.reference = fields.value(kReference);
    agreement.hoursNote = fields.value(kHoursNote);
    agreement.price.reset();
    if (const auto price = fields.value(kPrice); !price.isEmpty()) {
        const auto* tier = chosenTier();
        agreement.price = moneyFrom(price, tier ? tier->price.amount.currency : QString());
        if (!agreement.price)
            return fail(ErrorCode::Invalid, kPrice, {price, u"1200.50"_s});
    }
    const auto now = m_workspace.clock().now();
    if (m_sent->isChecked() != agreement.sent.has_value())
        agreement.sent = m_sent->isChecked() ? std::optional(TermsRecord{now, m_workspace.actor().name}) : std::nullopt;
    const auto who = fields.value(kAccepted);
    if (who.isEmpty())
        agreement.accepted.reset();
    else if (!agreement.accepted)
        agreement.accepted = TermsRecord{now, who};
    else
        agreement.accepted->who = who;
    return agreement;
}

bool AgreementDialog::isEdited() const
{
    return std::any_of(std::begin(kFields), std::end(kFields), [this](Subject field) {
        return form().value(field) != textOf(m_known, field) && !(field == kTier && !m_known.tier.isValid());
    });
}

void AgreementDialog::save()
{
    const auto agreement = written();
    if (!agreement) {
        showError(agreement.error());
        return;
    }
    setBusy(true);
    OfferingCalls calls(m_workspace);
    onAnswer(
        this,
        m_known.id.isValid() ? calls.editAgreement(*agreement)
                             : calls.addAgreement(*agreement, running() && m_replaces->isChecked()),
        [this](const SupportAgreement& kept) {
            Q_EMIT saved(kept);
            accept();
        },
        [this](const Error& error) {
            showError(error);
            if (error.code != ErrorCode::Conflict)
                return;
            onAnswer(this, OfferingCalls(m_workspace).offeringOf(m_known.customer), [this](const CustomerOffering& offering) {
                for (const auto& theirs : offering.agreements) {
                    if (theirs.id == m_known.id)
                        meetTheirs(theirs);
                }
            });
        });
}

void AgreementDialog::meetTheirs(const SupportAgreement& theirs)
{
    for (const auto field : kFields)
        form().meet(field, textOf(m_known, field), textOf(theirs, field));
    m_known = theirs;
    message().say(
        InlineMessage::Kind::Warning,
        tr("Somebody else changed this agreement meanwhile. Their words are here now; save again to store yours."));
}

// What the fields are called depends on the tier and on what was recorded.
void AgreementDialog::nameRecords()
{
    const auto* tier = chosenTier();
    const bool costs = tier && tier->price.model != PriceModel::Free;
    form().setCaption(kPrice, costs ? tr("Price, if another") : tr("Price (no charge)"));
    m_price->setPlaceholderText(costs ? priceText(tier->price) : QString());
    form().setCaption(kSent, m_known.sent ? tr("Sent %1 by %2").arg(localDay(m_known.sent->at), m_known.sent->who)
                                          : tr("The terms are sent"));
    form().setCaption(kAccepted, m_known.accepted ? tr("Accepted %1 by").arg(localDay(m_known.accepted->at))
                                                  : tr("Accepted by"));
}

void AgreementDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Change agreement") : tr("New agreement"));
    fillTiers();
    form().setCaption(kTier, tr("Support tier"));
    form().setCaption(kStart, tr("First day"));
    form().setCaption(kEnd, tr("Last day, if it ends"));
    form().setCaption(kReplaces, tr("Ends the present agreement"));
    form().setCaption(kReference, tr("Number of the agreement"));
    form().setCaption(kHoursNote, tr("What differs in the hours"));
    nameRecords();
}

} // namespace helpdesk
