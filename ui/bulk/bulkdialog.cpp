// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/typography.h"
#include "ui/bulk/bulkpreview.h"
#include "ui/customers/fieldform.h"
#include "ui/newticket/callerpicker.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPauseMs = 250;
    constexpr auto kProblem = Subject::Field; // what errors call the problem type
    constexpr auto kLeave = "*"_L1; // the choice that changes nothing; none is an empty one

    void beginChoices(QComboBox& combo, const QString& leave, const QString& none)
    {
        combo.clear();
        combo.addItem(leave, QString(kLeave));
        if (!none.isEmpty())
            combo.addItem(none, QString());
    }

    void choose(QComboBox& combo, const QVariant& kept)
    {
        combo.setCurrentIndex(qMax(0, combo.findData(kept)));
    }

    template <typename E>
    void fill(QComboBox& combo, const QString& leave, const QString& none = {})
    {
        const auto kept = combo.currentData();
        const QSignalBlocker quiet(combo);
        beginChoices(combo, leave, none);
        for (const auto value : valuesOf<E>())
            combo.addItem(label(value), QString(keyOf(value)));
        choose(combo, kept);
    }

} // namespace

BulkDialog::BulkDialog(AsyncWorkspace& workspace, const TicketSelection& selection, int chosen, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_selection(selection)
    , m_chosen(chosen)
    , m_latest(this)
    , m_assignee(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_impact(new QComboBox(this))
    , m_urgency(new QComboBox(this))
    , m_service(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_problem(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_caller(new CallerPicker(workspace, this))
    , m_preview(new BulkPreview(this))
{
    setObjectName(u"bulkDialog"_s);
    build();
    BulkDialog::retranslate();
    connectAll();
    readPeople();
    resize(QSize(grown(620), grown(670)).boundedTo(screen()->availableSize()));
}

void BulkDialog::build()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_problem->setObjectName(u"bulkProblem"_s);
    const std::pair<Subject, QComboBox*> choices[]{
        {Subject::User, m_assignee},   {Subject::Team, m_team},       {Subject::Severity, m_severity},
        {Subject::Impact, m_impact},   {Subject::Urgency, m_urgency}, {Subject::Service, m_service},
        {Subject::Category, m_category}, {Subject::Channel, m_channel},
    };
    const char* names[]{"bulkAssignee", "bulkTeam",    "bulkSeverity", "bulkImpact",
                        "bulkUrgency",  "bulkService", "bulkCategory", "bulkChannel"};
    for (size_t i = 0; i < std::size(choices); ++i) {
        const auto& [subject, combo] = choices[i];
        combo->setObjectName(QString::fromLatin1(names[i]));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        form().addField(subject, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &BulkDialog::changed);
    }
    form().addField(kProblem, m_problem);
    form().addField(Subject::Customer, m_caller);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_preview);
}

void BulkDialog::connectAll()
{
    connect(m_problem, &QLineEdit::textEdited, this, &BulkDialog::changed);
    connect(m_caller, &CallerPicker::picked, this, [this](const CallerMatch& match) {
        m_customer = match.customer.id;
        changed();
    });
    connect(m_caller, &CallerPicker::unpicked, this, [this] {
        m_customer = {};
        changed();
    });
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::preview);
}

void BulkDialog::readPeople()
{
    onAnswer(this, m_workspace.users(), [this](const std::vector<User>& users) {
        m_users = users;
        fillPeople();
        if (m_proposed.isValid())
            choose(*m_assignee, QString::number(m_proposed.value()));
    });
    onAnswer(this, m_workspace.teams(), [this](const std::vector<Team>& teams) {
        m_teams = teams;
        fillPeople();
    });
}

void BulkDialog::fillPeople()
{
    const auto leave = tr("leave as it is");
    const QSignalBlocker quietly(m_assignee);
    const QSignalBlocker quiet(m_team);
    const auto assignee = m_assignee->currentData();
    beginChoices(*m_assignee, leave, tr("nobody"));
    for (const auto& user : m_users) {
        if (user.active)
            m_assignee->addItem(user.name, QString::number(user.id.value()));
    }
    choose(*m_assignee, assignee);
    const auto team = m_team->currentData();
    beginChoices(*m_team, leave, tr("no team"));
    for (const auto& one : m_teams)
        m_team->addItem(one.name, QString::number(one.id.value()));
    choose(*m_team, team);
}

void BulkDialog::proposeAssignee(UserId user)
{
    m_proposed = user;
    choose(*m_assignee, QString::number(user.value()));
}

TicketChanges BulkDialog::changes() const
{
    const std::pair<TicketField, QComboBox*> choices[]{
        {TicketField::Assignee, m_assignee}, {TicketField::Team, m_team},         {TicketField::Severity, m_severity},
        {TicketField::Impact, m_impact},     {TicketField::Urgency, m_urgency},   {TicketField::Service, m_service},
        {TicketField::Category, m_category}, {TicketField::Channel, m_channel},
    };
    TicketChanges wanted;
    for (const auto& [field, combo] : choices) {
        if (combo->currentData().toString() != kLeave)
            wanted.insert(field, combo->currentData().toString());
    }
    if (const auto problem = m_problem->text().simplified(); !problem.isEmpty())
        wanted.insert(TicketField::ProblemType, problem);
    if (m_customer.isValid())
        wanted.insert(TicketField::Customer, QString::number(m_customer.value()));
    return wanted;
}

// What was seen is no preview of this.
void BulkDialog::changed()
{
    form().clearProblems();
    message().dismiss();
    m_latest.drop();
    m_changing.reset();
    updateSave();
    if (changes().isEmpty()) {
        m_pause.stop();
        m_preview->clear();
        return;
    }
    m_preview->await();
    m_pause.start();
}

void BulkDialog::preview()
{
    m_latest.ask(
        BulkCalls(m_workspace).preview(m_selection, changes()),
        [this](const BulkEditOutcome& outcome) { take(outcome); },
        [this](const Error& error) {
            m_preview->clear();
            refuse(error);
        });
}

void BulkDialog::take(const BulkEditOutcome& outcome)
{
    m_preview->tell(outcome);
    m_refused = outcome.refused > 0;
    if (m_refused) { // where somebody goes on choosing, the focus stays
        const auto& error = outcome.refusals.front().error;
        form().noteProblem(error.subject, sentence(error));
    }
    m_changing = outcome.changed;
    updateSave();
}

// At its field, if it is about one.
void BulkDialog::refuse(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        message().say(InlineMessage::Kind::Information, tr("Stopped. No ticket was changed."));
    else
        showError(error);
    updateSave();
}

void BulkDialog::updateSave()
{
    saveButton().setText(m_changing ? tr("Change %Ln ticket(s)", "a button", static_cast<int>(*m_changing))
                                    : tr("Change tickets"));
    saveButton().setEnabled(m_changing.value_or(0) > 0 && !m_refused && !isRunning());
}

void BulkDialog::save()
{
    if (!m_customer.isValid() && !m_caller->text().isEmpty()) {
        form().showProblem(Subject::Customer,
                           tr("No customer was chosen. Choose one of those that fit, or empty the field."));
        return;
    }
    if (m_changing.value_or(0) == 0 || m_refused || isRunning()) {
        if (changes().isEmpty())
            message().say(InlineMessage::Kind::Information, tr("Choose at least one attribute to change."));
        return;
    }
    const auto future = BulkCalls(m_workspace).edit(m_selection, changes());
    m_running = QFuture<void>(future);
    form().setEnabled(false);
    updateSave();
    m_preview->progress().begin();
    const auto over = [this] {
        m_running = {};
        m_preview->progress().end();
        form().setEnabled(true);
    };
    onAnswer(
        this, future, [this](int done, int total) { m_preview->progress().report(done, total); },
        [this, over](const BulkEditOutcome& outcome) {
            over();
            Q_EMIT edited(outcome);
            accept();
        },
        [this, over](const Error& error) {
            over();
            refuse(error);
        });
}

void BulkDialog::reject()
{
    if (isRunning())
        m_running.cancel();
    else
        FormDialog::reject();
}

bool BulkDialog::isEdited() const
{
    auto wanted = changes();
    if (m_proposed.isValid() && wanted.value(TicketField::Assignee) == QString::number(m_proposed.value()))
        wanted.remove(TicketField::Assignee);
    return !wanted.isEmpty();
}

void BulkDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Change %Ln ticket(s)", "a title", m_chosen));
    m_caller->setUnknownHint(tr("Nobody known fits. Add the customer first, or empty the field."));
    const std::pair<Subject, TicketField> captions[]{
        {Subject::User, TicketField::Assignee},     {Subject::Team, TicketField::Team},
        {Subject::Severity, TicketField::Severity}, {Subject::Impact, TicketField::Impact},
        {Subject::Urgency, TicketField::Urgency},   {Subject::Service, TicketField::Service},
        {Subject::Category, TicketField::Category}, {Subject::Channel, TicketField::Channel},
        {kProblem, TicketField::ProblemType},       {Subject::Customer, TicketField::Customer},
    };
    for (const auto& [subject, field] : captions)
        form().setCaption(subject, label(field));
    const auto leave = tr("leave as it is");
    const auto unset = tr("not set");
    fill<Severity>(*m_severity, leave);
    fill<Impact>(*m_impact, leave, unset);
    fill<Urgency>(*m_urgency, leave, unset);
    fill<Service>(*m_service, leave, unset);
    fill<Category>(*m_category, leave, unset);
    fill<Channel>(*m_channel, leave);
    // How a ticket came by an import is told by the import alone.
    m_channel->removeItem(m_channel->findData(QString(keyOf(Channel::Import))));
    m_problem->setPlaceholderText(leave);
    fillPeople();
    updateSave();
}

} // namespace helpdesk
