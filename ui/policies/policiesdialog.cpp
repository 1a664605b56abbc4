// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/policiesdialog.h"

#include "async/slacalls.h"
#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappinglist.h"
#include "ui/policies/listandform.h"
#include "ui/policies/policyform.h"
#include "ui/policies/recomputing.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPolicyListLetters = 14;

} // namespace

PoliciesDialog::PoliciesDialog(AsyncWorkspace& workspace, Recomputing& recomputing, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_recomputing(recomputing)
    , m_mayChange(workspace.actor().role == Role::Administrator)
    , m_lead(makeCaption(this))
    , m_list(new WrappingList(this))
    , m_form(new PolicyForm(workspace, this))
    , m_progress(new LateProgress(this))
    , m_message(new InlineMessage(this))
    , m_new(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"policiesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"policyList"_s);
    m_new->setObjectName(u"policyNew"_s);
    m_up->setObjectName(u"policyUp"_s);
    m_down->setObjectName(u"policyDown"_s);
    m_remove->setObjectName(u"policyRemove"_s);
    m_save->setObjectName(u"policySave"_s);
    setRole(*m_save, WidgetRole::Primary);
    build();
    connectAll();
    connectRecomputing();
    retranslate();
    m_form->setReadOnly(!m_mayChange);
    if (!m_mayChange)
        m_message->say(InlineMessage::Kind::Information, tr("Administrators change this."));
    updateButtons();
    resizeWithText(*this, {1000, 740});
    readChoices();
    read({});
}

void PoliciesDialog::build()
{
    m_list->setDragDropMode(m_mayChange ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    layOut(*this, {*m_lead, *m_list, kPolicyListLetters, *m_form, *m_progress, *m_message,
                   {m_new, m_up, m_down, m_remove}, *m_close, *m_save});
}

void PoliciesDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PoliciesDialog::choose);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int to) { takeDrop(from, to); });
    connect(m_new, &QPushButton::clicked, this, &PoliciesDialog::startNew);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_save, &QPushButton::clicked, this, &PoliciesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &PoliciesDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &PoliciesDialog::reject);
    connect(m_form, &PolicyForm::edited, this, [this] {
        m_edited = true;
        updateButtons();
    });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { moveCurrent(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { moveCurrent(1); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &PoliciesDialog::save);
}

void PoliciesDialog::connectRecomputing()
{
    showRecomputing(*m_progress, m_recomputing);
    connect(&m_recomputing, &Recomputing::failed, this, &PoliciesDialog::say);
    connect(&m_recomputing, &Recomputing::finished, this, [this](qint64 moved) {
        if (moved > 0 && m_message->isVisible() && m_message->sentence() == m_done)
            m_message->say(InlineMessage::Kind::Success,
                           m_done + u' ' + tr("%n ticket(s) are due at another time now.", "", static_cast<int>(moved)));
    });
}

void PoliciesDialog::readChoices()
{
    onAnswer(this, PolicyCalls(m_workspace).calendars(),
             [this](const std::vector<NamedCalendar>& calendars) { m_form->setCalendars(calendars); });
    onAnswer(this, m_workspace.users(), [this](const std::vector<User>& users) { m_form->setUsers(users); });
}

void PoliciesDialog::read(const QString& wanted)
{
    onAnswer(
        this, PolicyCalls(m_workspace).policies(),
        [this, wanted](const std::vector<ListedPolicy>& policies) {
            m_policies = policies;
            fillList();
            m_list->setCurrentRow(qMin(rowOf(wanted), static_cast<int>(m_policies.size()) - 1));
        },
        [this](const Error& error) { say(error); });
}

QString PoliciesDialog::itemText(int row) const
{
    if (row == static_cast<int>(m_policies.size()))
        return tr("New policy");
    const auto& policy = m_policies[static_cast<size_t>(row)];
    return tr("%1. %2\n%3", "place, name, condition")
        .arg(QString::number(row + 1), policy.name, policy.isDefault ? tr("all other tickets") : policy.condition);
}

void PoliciesDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_policies.size()); ++row) {
        const auto& policy = m_policies[static_cast<size_t>(row)];
        auto* item = new QListWidgetItem(itemText(row), m_list);
        item->setData(Qt::UserRole, policy.name);
        item->setToolTip(item->text());
        auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (!policy.isDefault)
            flags |= Qt::ItemIsDragEnabled; // dropped between others, never on one
        item->setFlags(flags);
    }
    m_list->fit();
}

int PoliciesDialog::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_policies, name, &ListedPolicy::name);
    return found == m_policies.end() ? 0 : static_cast<int>(found - m_policies.begin());
}

void PoliciesDialog::choose(int row)
{
    const auto count = static_cast<int>(m_policies.size());
    if (row < 0 || row >= count) // the new one: it is on the form while it is in the list
        return;
    const auto& chosen = m_policies[static_cast<size_t>(row)];
    if (m_edited && (m_isNew || chosen.name != m_policy.name) && !mayDiscard(*this)) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_isNew ? count : rowOf(m_policy.name));
        return;
    }
    delete m_list->item(count);
    showPolicy(chosen, false);
}

void PoliciesDialog::showPolicy(const ListedPolicy& policy, bool isNew)
{
    m_policy = policy;
    m_isNew = isNew;
    m_form->show(policy);
    m_edited = false;
    updateButtons();
}

// With the promises of the default one, of which a few are changed.
void PoliciesDialog::startNew()
{
    if (m_policies.empty() || (m_edited && !mayDiscard(*this)))
        return;
    const auto row = static_cast<int>(m_policies.size());
    if (m_list->count() == row) {
        auto* item = new QListWidgetItem(itemText(row), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_list->fit();
    }
    m_edited = false;
    m_list->setCurrentRow(row);
    m_message->dismiss();
    auto fresh = m_policies.back();
    fresh.id = {};
    fresh.name.clear();
    fresh.isDefault = false;
    fresh.ladder.clear();
    fresh.ladderSince.reset();
    showPolicy(fresh, true);
    m_form->focusName();
}

void PoliciesDialog::save()
{
    if (m_busy || !m_mayChange)
        return;
    const auto policy = m_form->written(m_policy);
    if (m_form->showFaults(policy))
        return;
    m_busy = true;
    m_message->dismiss();
    updateButtons();
    PolicyCalls calls(m_workspace);
    onAnswer(
        this, m_isNew ? calls.add(policy, false) : calls.edit(m_policy.name, policy, m_policy),
        [this](const ListedPolicy& saved) { began(tr("“%1” is saved.").arg(saved.name), saved.name); },
        [this](const Error& error) {
            m_busy = false;
            updateButtons();
            if (error.code == ErrorCode::Conflict)
                meetConflict();
            else if (!m_form->showError(error))
                say(error);
        });
}

// What stands on the form is now a change of what is there: saving it again is meant to replace that.
void PoliciesDialog::meetConflict()
{
    const auto show = [this](const std::vector<ListedPolicy>& policies) {
        m_policies = policies;
        m_policy = m_policies[static_cast<size_t>(rowOf(m_policy.name))];
        fillList();
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(rowOf(m_policy.name));
        ask(*this, tr("Show the policy as it is now?"),
            tr("Somebody else changed “%1” while you did; nothing was overwritten. Look at theirs, and yours is dropped; or keep "
               "yours, and saving it again replaces theirs.")
                .arg(m_policy.name),
            tr("Show theirs"), tr("Keep mine"), [this] { showPolicy(m_policy, false); });
    };
    onAnswer(this, PolicyCalls(m_workspace).policies(), show, [this](const Error& error) { say(error); });
}

void PoliciesDialog::remove()
{
    ask(*this, tr("Remove the policy?"),
        tr("“%1” is removed. What its tickets were promised is then what the next policy in the list says that fits them.")
            .arg(m_policy.name),
        tr("Remove"), tr("Keep it"), [this, name = m_policy.name] {
            onAnswer(
                this, PolicyCalls(m_workspace).remove(name),
                [this, name] {
                    m_message->dismiss();
                    began(tr("“%1” is removed.").arg(name), {});
                },
                [this](const Error& error) { say(error); });
        });
}

void PoliciesDialog::moveCurrent(int rows)
{
    const auto row = m_list->currentRow() + rows;
    if ((rows < 0 ? m_up : m_down)->isEnabled())
        moveTo(m_policy.name, row);
}

void PoliciesDialog::moveTo(const QString& name, int row)
{
    m_busy = true;
    updateButtons();
    onAnswer(
        this, PolicyCalls(m_workspace).move(name, row + 1),
        [this, name] { began(tr("“%1” has another place now.").arg(name), name); },
        [this](const Error& error) {
            m_busy = false;
            say(error);
            read(m_policy.name);
        });
}

// Behind the last one it is put before the default one by whoever decides.
void PoliciesDialog::takeDrop(int from, int to)
{
    const auto row = to > from ? to - 1 : to;
    if (const auto* item = m_list->item(row))
        moveTo(item->data(Qt::UserRole).toString(), row);
}

// It was written: what follows for the tickets is found behind it.
void PoliciesDialog::began(const QString& done, const QString& wanted)
{
    m_busy = false;
    m_edited = false;
    m_isNew = false;
    m_done = done;
    m_message->say(InlineMessage::Kind::Success, done);
    m_recomputing.start();
    read(wanted);
}

void PoliciesDialog::reject()
{
    if (!m_edited || mayDiscard(*this))
        QDialog::reject();
}

void PoliciesDialog::updateButtons()
{
    const bool free = m_mayChange && !m_busy;
    const bool own = free && !m_isNew && !m_policy.isDefault && !m_policies.empty();
    const auto row = m_list->currentRow();
    m_new->setEnabled(free);
    m_save->setEnabled(free && (m_edited || m_isNew));
    m_remove->setEnabled(own);
    m_up->setEnabled(own && !m_edited && row > 0);
    m_down->setEnabled(own && !m_edited && row + 2 < static_cast<int>(m_policies.size()));
    m_list->setDragEnabled(free && !m_edited);
}

void PoliciesDialog::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void PoliciesDialog::retranslate()
{
    setWindowTitle(tr("Service level policies"));
    m_lead->setText(tr("For each ticket the first policy holds whose condition fits it. A support tier that was agreed goes before "
                       "all of them."));
    m_list->setAccessibleName(tr("Policies in their order"));
    m_new->setText(tr("New policy"));
    m_up->setText(tr("Move up"));
    m_up->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    m_down->setText(tr("Move down"));
    m_down->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    m_remove->setText(tr("Remove..."));
    m_progress->setAccessibleName(tr("What is due is found anew"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save policy"));
    m_save->setToolTip(tr("Ctrl+Enter"));
}

void PoliciesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setText(itemText(row));
        m_list->fit();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
