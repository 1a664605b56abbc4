// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/hourblockdialog.h"

#include "async/balancecalls.h"
#include "domain/balance/moneytext.h"
#include "ui/balances/currency.h"
#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"

#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kBlockWidth = 64; // with large text too
    constexpr Subject kHours = Subject::Minutes;
    constexpr Subject kBlockFrom = Subject::Date;
    constexpr Subject kBlockTo = Subject::Period;
    constexpr Subject kReference = Subject::Name;
    constexpr Subject kBlockFields[] = {kHours, kBlockFrom, kBlockTo, Subject::Amount, Subject::Currency, kReference};

    /// Hours with decimals, or hours and minutes as 10:30. Empty: not a time.
    std::optional<int> minutesOf(const QString& text)
    {
        bool whole = false;
        if (const auto colon = text.indexOf(u':'); colon > 0) {
            const auto hours = text.left(colon).toInt(&whole);
            bool rest = false;
            const auto minutes = text.mid(colon + 1).toInt(&rest);
            return whole && rest && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
        }
        const auto hours = QString(text).replace(u',', u'.').toDouble(&whole);
        return whole && hours > 0 && hours < 100'000 ? std::optional(qRound(hours * 60)) : std::nullopt;
    }

} // namespace

HourBlockDialog::HourBlockDialog(AsyncWorkspace& workspace, CustomerId customer, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_customer(customer)
{
    setObjectName(u"hourBlockDialog"_s);
    for (const auto field : kBlockFields) {
        if (field == kBlockFrom || field == kBlockTo)
            form().addField(field, new DateField(DateField::Kind::Day, this));
        else
            form().addField(field, new QLineEdit(this));
    }
    const auto today = m_workspace.clock().now().toLocal().date();
    form().setValue(kBlockFrom, dayValue(today));
    form().setValue(kBlockTo, dayValue(today.addYears(1).addDays(-1)));
    HourBlockDialog::retranslate();
    m_began = values();
    onAnswer(this, m_workspace.profile(), [this](const PartnerProfile& profile) {
        const bool edited = isEdited();
        if (form().value(Subject::Currency).isEmpty())
            form().setValue(Subject::Currency, currencyOf(profile.country));
        if (!edited)
            m_began = values();
    });
    resize(qMax(520, fontMetrics().averageCharWidth() * kBlockWidth), 420);
}

QStringList HourBlockDialog::values() const
{
    QStringList values;
    for (const auto field : kBlockFields)
        values << form().value(field);
    return values;
}

bool HourBlockDialog::isEdited() const
{
    return values() != m_began;
}

void HourBlockDialog::save()
{
    HourBlock block;
    block.customer = m_customer;
    const auto minutes = minutesOf(form().value(kHours));
    if (!minutes) {
        form().showProblem(kHours, tr("Write hours, as in 10, 7.5 or 10:30."));
        return;
    }
    block.minutes = *minutes;
    const auto from = firstMomentOf(form().value(kBlockFrom));
    if (!from)
        return showError(from.error());
    const auto to = lastMomentOf(form().value(kBlockTo));
    if (!to) {
        form().showProblem(kBlockTo, sentence(to.error()));
        return;
    }
    block.validFrom = *from;
    block.validTo = *to;
    if (!form().value(Subject::Amount).isEmpty()) {
        const auto price = readMoney(form().value(Subject::Amount), form().value(Subject::Currency));
        if (!price)
            return showError(price.error());
        block.price = *price;
    }
    block.reference = form().value(kReference);
    setBusy(true);
    onAnswer(
        this, BalanceCalls(m_workspace).addHours(block),
        [this](const HourBlock&) {
            Q_EMIT saved();
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void HourBlockDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Add prepaid time"));
    form().setCaption(kHours, tr("Hours bought"));
    form().setCaption(kBlockFrom, tr("First day"));
    form().setCaption(kBlockTo, tr("Last day, what is left then lapses"));
    form().setCaption(Subject::Amount, tr("Price"));
    form().setCaption(Subject::Currency, tr("Currency"));
    form().setCaption(kReference, tr("Order or invoice number"));
}

} // namespace helpdesk
