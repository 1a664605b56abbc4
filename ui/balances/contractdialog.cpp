// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/contractdialog.h"

#include "async/balancecalls.h"
#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/typedday.h"

#include <QComboBox>
#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidthInCharacters = 64; // with large text too
    constexpr Subject kKind = Subject::SupportPlan;
    constexpr Subject kContract = Subject::Name;
    constexpr Subject kAccess = Subject::Login;
    constexpr Subject kFrom = Subject::Date;
    constexpr Subject kTo = Subject::Period;
    constexpr Subject kUnits = Subject::Units;
    constexpr Subject kFields[] = {kKind, kContract, kAccess, kFrom, kTo, kUnits};

} // namespace

ContractDialog::ContractDialog(AsyncWorkspace& workspace, const SupportPlan& plan, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(plan)
{
    setObjectName(u"contractDialog"_s);
    auto* kind = new QComboBox(this);
    for (const auto each : valuesOf<PlanKind>())
        kind->addItem(label(each), QString(keyOf(each)));
    form().addField(kKind, kind);
    for (const auto field : {kContract, kAccess, kFrom, kTo, kUnits}) {
        if (field == kFrom || field == kTo)
            form().addField(field, new DateField(DateField::Kind::Day, this));
        else
            form().addField(field, new QLineEdit(this));
    }
    form().setValue(kKind, keyOf(plan.kind));
    form().setValue(kContract, plan.contractId);
    form().setValue(kAccess, plan.accessId);
    form().setValue(kFrom, utcDayValue(plan.validFrom));
    form().setValue(kTo, utcDayValue(plan.validTo));
    form().setValue(kUnits, plan.incidents ? QString::number(*plan.incidents) : QString());
    ContractDialog::retranslate();
    m_began = values();
    resize(qMax(520, fontMetrics().averageCharWidth() * kWidthInCharacters), 400);
}

QStringList ContractDialog::values() const
{
    QStringList values;
    for (const auto field : kFields)
        values << form().value(field);
    return values;
}

bool ContractDialog::isEdited() const
{
    return values() != m_began;
}

void ContractDialog::save()
{
    auto plan = m_known;
    plan.kind = fromKey<PlanKind>(form().value(kKind)).value_or(plan.kind);
    plan.contractId = form().value(kContract);
    plan.accessId = form().value(kAccess);
    // A day that nobody touched keeps its moment.
    const auto& fields = form();
    if (fields.value(kFrom) != utcDayValue(plan.validFrom)) {
        auto from = firstMomentOf(fields.value(kFrom));
        if (!from)
            return showError(from.error());
        plan.validFrom = *from;
    }
    if (fields.value(kTo) != utcDayValue(plan.validTo)) {
        auto to = lastMomentOf(fields.value(kTo));
        if (!to) {
            form().showProblem(kTo, sentence(to.error()));
            return;
        }
        plan.validTo = *to;
    }
    bool isNumber = true;
    const auto units = fields.value(kUnits);
    plan.incidents = units.isEmpty() ? std::nullopt : std::optional(units.toInt(&isNumber));
    if (!isNumber) {
        form().showProblem(kUnits, tr("Write a number, or leave it empty when nothing is counted."));
        return;
    }
    setBusy(true);
    BalanceCalls calls(m_workspace);
    onAnswer(
        this, plan.id.isValid() ? calls.editPlan(plan) : calls.addPlan(plan),
        [this](const SupportPlan& stored) {
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void ContractDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Edit contract") : tr("New contract"));
    form().setCaption(kKind, tr("Plan"));
    form().setCaption(kContract, tr("Contract id"));
    form().setCaption(kAccess, tr("Access id"));
    form().setCaption(kFrom, tr("First day"));
    form().setCaption(kTo, tr("Last day"));
    form().setCaption(kUnits, tr("Incidents bought"));
    for (auto* line : findChildren<QLineEdit*>()) {
        if (line->accessibleName() == tr("First day") || line->accessibleName() == tr("Last day"))
            line->setPlaceholderText(tr("%1, empty for none", "a day").arg(exampleDay(QLocale())));
        if (line->accessibleName() == tr("Incidents bought"))
            line->setPlaceholderText(tr("empty: what the programme grants"));
    }
}

} // namespace helpdesk
