// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/attributefields.h"

#include "domain/macro/macro.h"
#include "ui/base/answers.h"
#include "ui/customers/fieldform.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kProblem = Subject::Field; // what errors call the problem type
    constexpr auto kLeave = "*"_L1; // the choice that changes nothing; none is an empty one

    struct Attribute {
        TicketField field;
        Subject subject;
        const char* name;
    };

    constexpr Attribute kAttributes[]{
        {TicketField::Assignee, Subject::User, "Assignee"},     {TicketField::Team, Subject::Team, "Team"},
        {TicketField::Severity, Subject::Severity, "Severity"}, {TicketField::Impact, Subject::Impact, "Impact"},
        {TicketField::Urgency, Subject::Urgency, "Urgency"},    {TicketField::Service, Subject::Service, "Service"},
        {TicketField::Category, Subject::Category, "Category"}, {TicketField::Channel, Subject::Channel, "Channel"},
    };

    void beginChoices(QComboBox& combo, const QString& leave, const QString& none)
    {
        combo.clear();
        combo.addItem(leave, QString(kLeave));
        if (!none.isEmpty())
            combo.addItem(none, QString());
    }

    template <typename E>
    void fill(QComboBox& combo, const QString& leave, const QString& none = {})
    {
        const auto kept = combo.currentData();
        const QSignalBlocker quiet(combo);
        beginChoices(combo, leave, none);
        for (const auto value : valuesOf<E>())
            combo.addItem(label(value), QString(keyOf(value)));
        combo.setCurrentIndex(qMax(0, combo.findData(kept)));
    }

} // namespace

AttributeFields::AttributeFields(AsyncWorkspace& workspace, FieldForm& form, const QString& prefix, Assignees assignees)
    : QObject(&form)
    , m_workspace(workspace)
    , m_form(form)
    , m_assignees(assignees)
    , m_assignee(kLeave)
    , m_team(kLeave)
    , m_problem(new QLineEdit(&form))
{
    m_problem->setObjectName(prefix + u"Problem"_s);
    addChoices(prefix);
    form.addField(kProblem, m_problem);
    connect(m_problem, &QLineEdit::textEdited, this, &AttributeFields::changed);
    retranslate();
    readPeople();
}

void AttributeFields::addChoices(const QString& prefix)
{
    for (const auto& [field, subject, name] : kAttributes) {
        auto* combo = new QComboBox(&m_form);
        combo->setObjectName(prefix + QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_form.addField(subject, combo);
        m_choices.push_back({field, subject, combo});
        connect(combo, &QComboBox::currentIndexChanged, this, [this, field = field, combo] {
            if (field == TicketField::Assignee)
                m_assignee = combo->currentData().toString();
            if (field == TicketField::Team)
                m_team = combo->currentData().toString();
            Q_EMIT changed();
        });
    }
}

QComboBox& AttributeFields::combo(TicketField field)
{
    return *std::ranges::find(m_choices, field, &Choice::field)->combo;
}

void AttributeFields::readPeople()
{
    onAnswer(this, m_workspace.users(), [this](const std::vector<User>& users) {
        m_users = users;
        fillPeople();
        choose(combo(TicketField::Assignee), m_assignee);
    });
    onAnswer(this, m_workspace.teams(), [this](const std::vector<Team>& teams) {
        m_teams = teams;
        fillPeople();
        choose(combo(TicketField::Team), m_team);
    });
}

void AttributeFields::fillPeople()
{
    const auto leave = tr("leave as it is");
    auto& assignees = combo(TicketField::Assignee);
    auto& teams = combo(TicketField::Team);
    const QSignalBlocker quietly(assignees);
    const QSignalBlocker quiet(teams);
    const auto assignee = assignees.currentData();
    beginChoices(assignees, leave, tr("nobody"));
    if (m_assignees == Assignees::StaffAndRunner)
        assignees.addItem(tr("whoever runs the macro"), QString(runnerOfMacro));
    for (const auto& user : m_users) {
        if (user.active)
            assignees.addItem(user.name, QString::number(user.id.value()));
    }
    assignees.setCurrentIndex(qMax(0, assignees.findData(assignee)));
    const auto team = teams.currentData();
    beginChoices(teams, leave, tr("no team"));
    for (const auto& one : m_teams)
        teams.addItem(one.name, QString::number(one.id.value()));
    teams.setCurrentIndex(qMax(0, teams.findData(team)));
}

// What is not in the list yet waits for those who are read.
void AttributeFields::choose(QComboBox& combo, const QString& value)
{
    if (const auto index = combo.findData(value); index > 0)
        combo.setCurrentIndex(index);
}

bool AttributeFields::has(TicketField field)
{
    return field == TicketField::ProblemType
        || std::ranges::any_of(kAttributes, [field](const Attribute& one) { return one.field == field; });
}

TicketChanges AttributeFields::changes() const
{
    TicketChanges wanted;
    for (const auto& choice : m_choices) {
        const auto value = choice.field == TicketField::Assignee ? m_assignee
            : choice.field == TicketField::Team                  ? m_team
                                                                 : choice.combo->currentData().toString();
        if (value != kLeave)
            wanted.insert(choice.field, value);
    }
    if (const auto problem = m_problem->text().simplified(); !problem.isEmpty())
        wanted.insert(TicketField::ProblemType, problem);
    return wanted;
}

void AttributeFields::setChanges(const TicketChanges& changes)
{
    m_assignee = changes.value(TicketField::Assignee, m_assignee);
    m_team = changes.value(TicketField::Team, m_team);
    for (const auto& choice : m_choices) {
        if (changes.contains(choice.field))
            choose(*choice.combo, changes.value(choice.field));
    }
    if (changes.contains(TicketField::ProblemType))
        m_problem->setText(changes.value(TicketField::ProblemType));
}

void AttributeFields::retranslate()
{
    for (const auto& choice : m_choices)
        m_form.setCaption(choice.subject, label(choice.field));
    m_form.setCaption(kProblem, label(TicketField::ProblemType));
    const auto leave = tr("leave as it is");
    const auto unset = tr("not set");
    fill<Severity>(combo(TicketField::Severity), leave);
    fill<Impact>(combo(TicketField::Impact), leave, unset);
    fill<Urgency>(combo(TicketField::Urgency), leave, unset);
    fill<Service>(combo(TicketField::Service), leave, unset);
    fill<Category>(combo(TicketField::Category), leave, unset);
    auto& channel = combo(TicketField::Channel);
    fill<Channel>(channel, leave);
    // How a ticket came by an import is told by the import alone.
    channel.removeItem(channel.findData(QString(keyOf(Channel::Import))));
    m_problem->setPlaceholderText(leave);
    fillPeople();
}

} // namespace helpdesk
