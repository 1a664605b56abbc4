// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/tierform.h"

#include "base/moneyamount.h"
#include "domain/offering/offeringjson.h"
#include "domain/offering/offeringreasons.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/offering/hourseditor.h"
#include "ui/offering/targetsgrid.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/offeringtext.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDescriptionLines = 2;
    constexpr int kChoiceLetters = 20;
    constexpr auto kLists = ", "_L1;

    template <typename Line>
    Line* named(Line* line, const QString& name)
    {
        line->setObjectName(name);
        return line;
    }

    QLineEdit* makeLine(QWidget* parent, const QString& name)
    {
        return named(new QLineEdit(parent), name);
    }

    template <typename E, typename Words>
    void fillChoice(QComboBox& combo, Words words)
    {
        const auto chosen = combo.currentData();
        const QSignalBlocker quiet(&combo);
        combo.clear();
        for (const auto value : valuesOf<E>())
            combo.addItem(words(value), QString(keyOf(value)));
        combo.setCurrentIndex(qMax(0, combo.findData(chosen)));
    }

    // As the fields stand; some are made later than those below them.
    void orderTabs(const QGridLayout& grid)
    {
        QList<QWidget*> fields;
        for (int i = 0; i < grid.count(); ++i) {
            auto* widget = grid.itemAt(i)->widget();
            if (!widget)
                continue;
            if (widget->focusPolicy() != Qt::NoFocus) {
                fields << widget;
                continue;
            }
            for (auto* name : {"hoursBusiness", "hoursAlways", "hoursDay1", "hoursDay2", "hoursDay3", "hoursDay4", "hoursDay5",
                               "hoursDay6", "hoursDay7", "hoursZone", "hoursExceptions"}) {
                if (auto* inner = widget->findChild<QWidget*>(QString::fromLatin1(name)))
                    fields << inner;
            }
            if (!qobject_cast<HoursEditor*>(widget)) {
                for (auto* inner : widget->findChildren<QWidget*>()) {
                    if (inner->focusPolicy() != Qt::NoFocus)
                        fields << inner;
                }
            }
        }
        for (qsizetype i = 1; i < fields.size(); ++i)
            QWidget::setTabOrder(fields[i - 1], fields[i]);
    }

    Error unreadableAmount(const QString& text)
    {
        if (!text.isEmpty())
            return fail(ErrorCode::Invalid, Subject::Value, {text, u"1200.50"_s}).value();
        Error error{ErrorCode::Blocked, Subject::Value, {}, {}, {}};
        error.reasons << Reason{offeringreason::priceMissing, {}};
        return error;
    }

} // namespace

TierForm::TierForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name{makeLine(this, u"tierName"_s), makeLine(this, u"tierNameRu"_s)}
    , m_description{makeTextBox(this, kDescriptionLines), makeTextBox(this, kDescriptionLines)}
    , m_services(new ChoiceRow<Service>(valuesOf<Service>(), u"tierService_"_s, this))
    , m_kinds(new ChoiceRow<CaseKind>(kSupportKinds, u"tierKind_"_s, this))
    , m_hours(new HoursEditor(this))
    , m_ownTargets(new QCheckBox(this))
    , m_targets(new TargetsGrid(u"tierTarget"_s, this))
    , m_phoneOnly(new ChoiceRow<Severity>(valuesOf<Severity>(), u"tierPhoneOnly_"_s, this))
    , m_priceModel(new QComboBox(this))
    , m_amount(makeLine(this, u"tierAmount"_s))
    , m_currency(makeLine(this, u"tierCurrency"_s))
    , m_packageHours(makeLine(this, u"tierPackage"_s))
    , m_priceNote{makeLine(this, u"tierPriceNote"_s), makeLine(this, u"tierPriceNoteRu"_s)}
    , m_deliveredBy(new QComboBox(this))
    , m_company(makeLine(this, u"tierCompany"_s))
    , m_companyContact(makeLine(this, u"tierCompanyContact"_s))
    , m_companyMail(makeLine(this, u"tierCompanyMail"_s))
    , m_companyPhone(makeLine(this, u"tierCompanyPhone"_s))
    , m_part(new ChoiceRow<Service>(valuesOf<Service>(), u"tierPart_"_s, this))
    , m_validFrom(named(new DateField(DateField::Kind::Day, this), u"tierFrom"_s))
    , m_validTo(named(new DateField(DateField::Kind::Day, this), u"tierTo"_s))
    , m_default(new WrappingCheckBox(this))
{
    for (const auto method : valuesOf<ContactMethod>())
        m_contacts[static_cast<size_t>(method)] = makeLine(this, u"tierContact_"_s + keyOf(method));
    m_priceModel->setObjectName(u"tierPrice"_s);
    m_deliveredBy->setObjectName(u"tierDelivery"_s);
    m_deliveredBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_deliveredBy->setMinimumContentsLength(kChoiceLetters);
    m_ownTargets->setObjectName(u"tierOwnTargets"_s);
    m_default->setObjectName(u"tierDefault"_s);
    build();
    retranslate();
    connectAll();
    updateEnabled();
}

void TierForm::addSection(int index)
{
    auto*& title = m_sections[static_cast<size_t>(index)];
    title = makeSectionTitle(this);
    title->setContentsMargins(0, index == 0 ? 0 : spacing::medium, 0, 0);
    m_grid->addWidget(title, m_grid->rowCount(), 0, 1, 2);
}

void TierForm::addRow(int index, QWidget* editor)
{
    const auto row = m_grid->rowCount();
    if (editor == m_targets) { // as wide as the form: a table of its own
        m_grid->addWidget(editor, row, 0, 1, 2);
        return;
    }
    if (qobject_cast<QCheckBox*>(editor) || qobject_cast<HoursEditor*>(editor)) {
        m_grid->addWidget(editor, row, 1);
        return;
    }
    auto* caption = makeCaption(this);
    caption->setWordWrap(true);
    caption->setBuddy(editor);
    m_rows.resize(std::max(m_rows.size(), static_cast<size_t>(index) + 1));
    m_rows[static_cast<size_t>(index)] = {caption, editor};
    const bool isTall = qobject_cast<QPlainTextEdit*>(editor) || editor->sizePolicy().hasHeightForWidth();
    m_grid->addWidget(caption, row, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(editor, row, 1);
}

void TierForm::addProblem(TierField field, QWidget* goTo)
{
    auto* problem = makeCaption(this);
    problem->setWordWrap(true);
    problem->hide();
    m_grid->addWidget(problem, m_grid->rowCount(), 1);
    m_problems.insert(static_cast<int>(field), problem);
    m_firsts.insert(static_cast<int>(field), goTo);
}

void TierForm::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 3);
    int row = 0;
    const auto add = [this, &row](QWidget* editor) { addRow(row++, editor); };
    addSection(0);
    add(m_name[0]);
    add(m_name[1]);
    addProblem(TierField::Name, m_name[0]);
    add(m_description[0]);
    add(m_description[1]);
    addSection(1);
    add(m_services);
    addProblem(TierField::Services, m_services->first());
    add(m_kinds);
    addProblem(TierField::Kinds, m_kinds->first());
    addSection(2);
    addRow(0, m_hours);
    addProblem(TierField::Hours, m_hours->firstField());
    addRow(0, m_ownTargets);
    addRow(0, m_targets);
    addProblem(TierField::Targets, m_targets->field(Severity::A, ServiceClock::FirstResponse));
    addSection(3);
    for (auto* contact : m_contacts)
        add(contact);
    addProblem(TierField::Contacts, m_contacts[0]);
    add(m_phoneOnly);
    addProblem(TierField::PhoneOnly, m_phoneOnly->first());
    addSection(4);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_priceModel, m_amount, m_currency, m_packageHours, m_priceNote[0],
                                                           m_priceNote[1]})
        add(editor);
    addProblem(TierField::Price, m_amount);
    addSection(5);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_deliveredBy, m_company, m_companyContact, m_companyMail,
                                                           m_companyPhone, m_part})
        add(editor);
    addProblem(TierField::Delivery, m_company);
    m_currency->setPlaceholderText(u"EUR"_s);
    add(m_validFrom);
    add(m_validTo);
    addProblem(TierField::Validity, m_validFrom);
    addRow(0, m_default);
    orderTabs(*m_grid);
}

void TierForm::connectAll()
{
    for (auto* line : findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textChanged, this, &TierForm::edited);
    for (auto* text : m_description)
        connect(text, &QPlainTextEdit::textChanged, this, &TierForm::edited);
    for (auto* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &TierForm::edited);
    for (auto* combo : {m_priceModel, m_deliveredBy}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &TierForm::updateEnabled);
        connect(combo, &QComboBox::currentIndexChanged, this, &TierForm::edited);
    }
    for (const auto* day : {m_validFrom, m_validTo})
        connect(day, &DateField::problemChanged, this,
                [this](const QString& sentence) { showProblem(TierField::Validity, sentence); });
    connect(m_hours, &HoursEditor::edited, this, &TierForm::edited);
    connect(m_ownTargets, &QCheckBox::toggled, this, &TierForm::updateEnabled);
}

void TierForm::show(const SupportTier& tier)
{
    const QSignalBlocker quiet(this);
    setFromStart(*m_name[0], tier.name.en);
    setFromStart(*m_name[1], tier.name.ru);
    m_description[0]->setPlainText(tier.description.en);
    m_description[1]->setPlainText(tier.description.ru);
    m_services->choose(tier.services);
    m_kinds->choose(tier.kinds);
    m_hours->setHours(tier.hours);
    for (const auto method : valuesOf<ContactMethod>()) {
        QStringList addresses;
        for (const auto& contact : tier.contacts) {
            if (contact.method == method)
                addresses << contact.address;
        }
        setFromStart(*m_contacts[static_cast<size_t>(method)], addresses.join(kLists));
    }
    m_phoneOnly->choose(tier.phoneOnly);
    showTargets(tier.policy);
    showPrice(tier.price);
    showDelivery(tier.delivery);
    m_validFrom->setValue(dayValue(tier.validFrom));
    m_validTo->setValue(dayValue(tier.validTo));
    m_default->setChecked(tier.isDefault);
    clearFaults();
    updateEnabled();
}

void TierForm::showTargets(const std::optional<ServicePolicy>& policy)
{
    m_ownTargets->setChecked(policy.has_value());
    m_targets->setTargets(policy.value_or(shippedPolicy()));
}

void TierForm::showPrice(const TierPrice& price)
{
    m_priceModel->setCurrentIndex(m_priceModel->findData(QString(keyOf(price.model))));
    m_amount->setText(price.model == PriceModel::Free ? QString() : plainMoney(price.amount));
    m_currency->setText(price.amount.currency);
    m_packageHours->setText(price.hours > 0 ? QString::number(price.hours) : QString());
    setFromStart(*m_priceNote[0], price.note.en);
    setFromStart(*m_priceNote[1], price.note.ru);
}

void TierForm::showDelivery(const TierDelivery& delivery)
{
    m_deliveredBy->setCurrentIndex(m_deliveredBy->findData(QString(keyOf(delivery.by))));
    setFromStart(*m_company, delivery.company);
    setFromStart(*m_companyContact, delivery.contact);
    setFromStart(*m_companyMail, delivery.email);
    m_companyPhone->setText(delivery.phone);
    m_part->choose(delivery.services);
}

std::vector<TierContact> TierForm::contacts() const
{
    std::vector<TierContact> contacts;
    for (const auto method : valuesOf<ContactMethod>()) {
        const auto text = m_contacts[static_cast<size_t>(method)]->text();
        for (const auto& address : text.split(u',', Qt::SkipEmptyParts)) {
            if (!address.trimmed().isEmpty())
                contacts.push_back({method, address.trimmed()});
        }
    }
    return contacts;
}

SupportTier TierForm::written(const SupportTier& base)
{
    m_unreadable.clear();
    auto tier = base;
    tier.name = {m_name[0]->text(), m_name[1]->text()};
    tier.description = {m_description[0]->toPlainText(), m_description[1]->toPlainText()};
    tier.services = m_services->chosen();
    tier.kinds = m_kinds->chosen();
    if (auto hours = m_hours->hours())
        tier.hours = *std::move(hours);
    else
        m_unreadable.push_back({TierField::Hours, hours.error()});
    readTargets(tier);
    tier.contacts = contacts();
    tier.phoneOnly = m_phoneOnly->chosen();
    readPrice(tier);
    tier.delivery.by = fromKey<Delivery>(m_deliveredBy->currentData().toString()).value_or(Delivery::Own);
    tier.delivery.company = m_company->text();
    tier.delivery.contact = m_companyContact->text();
    tier.delivery.email = m_companyMail->text();
    tier.delivery.phone = m_companyPhone->text();
    tier.delivery.services = m_part->chosen();
    readValidity(tier);
    tier.isDefault = m_default->isChecked();
    return tier;
}

void TierForm::readTargets(SupportTier& tier)
{
    if (!m_ownTargets->isChecked()) {
        tier.policy.reset();
        return;
    }
    auto policy = tier.policy.value_or(shippedPolicy());
    for (auto& error : m_targets->readInto(policy))
        m_unreadable.push_back({TierField::Targets, std::move(error)});
    tier.policy = policy;
}

void TierForm::readPrice(SupportTier& tier)
{
    tier.price.model = fromKey<PriceModel>(m_priceModel->currentData().toString()).value_or(PriceModel::Free);
    tier.price.note = {m_priceNote[0]->text(), m_priceNote[1]->text()};
    tier.price.hours = m_packageHours->text().trimmed().toInt();
    if (tier.price.model == PriceModel::Free)
        return;
    const auto currency = m_currency->text().trimmed().toUpper();
    tier.price.amount.currency = currency;
    if (const auto amount = moneyFrom(m_amount->text(), currency))
        tier.price.amount = *amount;
    else
        m_unreadable.push_back({TierField::Price, unreadableAmount(m_amount->text().trimmed())});
}

void TierForm::readValidity(SupportTier& tier)
{
    const auto read = [this](const DateField& field, QDate& day) {
        if (const auto written = dayOfValue(field.value()))
            day = *written;
        else
            m_unreadable.push_back({TierField::Validity, written.error()});
    };
    read(*m_validFrom, tier.validFrom);
    read(*m_validTo, tier.validTo);
}

void TierForm::showFaults(const std::vector<TierFault>& faults)
{
    clearFaults();
    for (const auto& fault : faults) {
        if (problem(fault.field).isEmpty()) // the first of a field is enough
            showProblem(fault.field, sentence(fault.error));
    }
    if (!faults.empty())
        m_firsts.value(static_cast<int>(faults.front().field))->setFocus(Qt::OtherFocusReason);
}

void TierForm::showProblem(TierField field, const QString& sentence)
{
    auto* problem = m_problems.value(static_cast<int>(field));
    if (!problem)
        return;
    auto colored = palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(palette()).danger);
    problem->setPalette(colored);
    problem->setText(sentence);
    problem->setVisible(!sentence.isEmpty());
    m_firsts.value(static_cast<int>(field))->setAccessibleDescription(sentence);
}

void TierForm::clearFaults()
{
    for (auto* problem : m_problems)
        problem->hide();
    for (auto* field : m_firsts)
        field->setAccessibleDescription({});
}

QString TierForm::problem(TierField field) const
{
    const auto* problem = m_problems.value(static_cast<int>(field));
    return problem && !problem->isHidden() ? problem->text() : QString();
}

void TierForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto* line : findChildren<QLineEdit*>())
        line->setReadOnly(readOnly);
    for (auto* text : m_description)
        text->setReadOnly(readOnly);
    for (auto* box : findChildren<QCheckBox*>())
        box->setEnabled(!readOnly);
    m_hours->setReadOnly(readOnly);
    updateEnabled();
}

void TierForm::focusName()
{
    m_name[0]->setFocus(Qt::OtherFocusReason);
}

// What a choice makes meaningless cannot be written into.
void TierForm::updateEnabled()
{
    const auto model = fromKey<PriceModel>(m_priceModel->currentData().toString()).value_or(PriceModel::Free);
    const auto by = fromKey<Delivery>(m_deliveredBy->currentData().toString()).value_or(Delivery::Own);
    m_priceModel->setEnabled(!m_readOnly);
    m_deliveredBy->setEnabled(!m_readOnly);
    m_amount->setEnabled(model != PriceModel::Free);
    m_currency->setEnabled(model != PriceModel::Free);
    m_packageHours->setEnabled(model == PriceModel::PrepaidHours);
    for (QWidget* field : std::initializer_list<QWidget*>{m_company, m_companyContact, m_companyMail, m_companyPhone, m_part})
        field->setEnabled(by != Delivery::Own);
    m_targets->setEnabled(m_ownTargets->isChecked());
}

void TierForm::retranslate()
{
    const QStringList sections{tr("Name"),           tr("What we support"), tr("When"),
                               tr("How to reach us"), tr("What it costs"),   tr("Who does the work, and until when")};
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setText(sections[static_cast<qsizetype>(i)]);
    const QHash<QWidget*, QString> names{
        {m_name[0], tr("Name in English")},
        {m_name[1], tr("Name in Russian")},
        {m_description[0], tr("Description in English")},
        {m_description[1], tr("Description in Russian")},
        {m_services, tr("Services")},
        {m_kinds, tr("Requests")},
        {m_contacts[0], tr("Phone numbers")},
        {m_contacts[1], tr("Mail addresses")},
        {m_contacts[2], tr("Portal")},
        {m_phoneOnly, tr("By phone only")},
        {m_priceModel, tr("Price")},
        {m_amount, tr("Amount")},
        {m_currency, tr("Currency")},
        {m_packageHours, tr("Hours in a package")},
        {m_priceNote[0], tr("Note on the price in English")},
        {m_priceNote[1], tr("Note on the price in Russian")},
        {m_deliveredBy, tr("Done by")},
        {m_company, tr("Company")},
        {m_companyContact, tr("Contact there")},
        {m_companyMail, tr("Its mail address")},
        {m_companyPhone, tr("Its phone number")},
        {m_part, tr("Only for these services")},
        {m_validFrom, tr("Offered from")},
        {m_validTo, tr("Offered until")},
    };
    for (const auto& row : m_rows) {
        row.caption->setText(names.value(row.editor));
        row.editor->setAccessibleName(names.value(row.editor));
    }
    const auto severityName = [](Severity severity) { return label(severity); };
    m_services->setTexts(tr("Services"), [](Service service) { return label(service); });
    m_part->setTexts(tr("Only for these services"), [](Service service) { return label(service); });
    m_kinds->setTexts(tr("Requests"), [](CaseKind kind) { return kindName(kind); });
    m_phoneOnly->setTexts(tr("By phone only"), severityName);
    fillChoice<PriceModel>(*m_priceModel, [](PriceModel model) { return label(model); });
    fillChoice<Delivery>(*m_deliveredBy, [](Delivery delivery) { return label(delivery); });
    m_ownTargets->setText(tr("Own times to reply and resolve"));
    m_default->setText(tr("Holds for customers without an agreement"));
}

void TierForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
