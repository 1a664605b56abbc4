// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/tiersdialog.h"

#include "async/offeringcalls.h"
#include "ui/base/answers.h"
#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappinglist.h"
#include "ui/offering/sheetdialog.h"
#include "ui/offering/tierform.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/offeringtext.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kListLetters = 12;

} // namespace

TiersDialog::TiersDialog(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_mayChange(workspace.actor().role == Role::Administrator)
    , m_empty(makeCaption(this))
    , m_list(new WrappingList(this))
    , m_new(new QPushButton(this))
    , m_form(new TierForm(this))
    , m_message(new InlineMessage(this))
    , m_remove(new QPushButton(this))
    , m_sheet(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"tiersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"tierList"_s);
    m_new->setObjectName(u"tierNew"_s);
    m_remove->setObjectName(u"tierRemove"_s);
    m_sheet->setObjectName(u"tierSheet"_s);
    m_save->setObjectName(u"tierSave"_s);
    setRole(*m_save, WidgetRole::Primary);
    build();
    connectAll();
    retranslate();
    m_form->setReadOnly(!m_mayChange);
    if (!m_mayChange)
        m_message->say(InlineMessage::Kind::Information, tr("Administrators change this."));
    updateButtons();
    resizeWithText(*this, {980, 720});
    read({});
}

void TiersDialog::build()
{
    for (auto* button : {m_new, m_remove, m_sheet, m_close, m_save})
        button->setAutoDefault(false); // Enter in a field must not store half of a tier
    m_list->setTextElideMode(Qt::ElideNone);
    fitToText(*m_list, [this](const QFontMetrics& metrics) { m_list->setMinimumWidth(metrics.averageCharWidth() * kListLetters); });
    m_empty->setWordWrap(true);
    m_form->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    auto* acts = new FlowLayout;
    acts->addWidget(m_new);
    acts->addWidget(m_remove);
    acts->addWidget(m_sheet);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addLayout(acts, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::small);
    right->addWidget(m_empty);
    right->addWidget(new PageScroll(m_form, this), 1);
    right->addWidget(m_message);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::medium);
    columns->addWidget(m_list, 2);
    columns->addLayout(right, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
}

void TiersDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &TiersDialog::choose);
    connect(m_new, &QPushButton::clicked, this, &TiersDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &TiersDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &TiersDialog::remove);
    connect(m_sheet, &QPushButton::clicked, this, &TiersDialog::writeSheet);
    connect(m_close, &QPushButton::clicked, this, &TiersDialog::reject);
    connect(m_form, &TierForm::edited, this, [this] {
        m_edited = true;
        updateButtons();
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &TiersDialog::save);
}

void TiersDialog::read(TierId wanted)
{
    onAnswer(
        this, OfferingCalls(m_workspace).tiers(),
        [this, wanted](const std::vector<SupportTier>& tiers) {
            m_tiers = tiers;
            fillList();
            m_list->setCurrentRow(wanted.isValid() ? rowOf(wanted) : 0);
            m_empty->setVisible(tiers.empty());
            if (tiers.empty() && m_mayChange)
                startNew();
        },
        [this](const Error& error) { say(error); });
}

void TiersDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto language = QLocale().name();
    const auto today = m_workspace.clock().now().toLocal().date();
    for (const auto& tier : m_tiers) {
        auto text = tr("%1\n%2", "a tier, its price").arg(tier.name.in(language), priceText(tier.price));
        if (tier.isDefault)
            text += u'\n' + tr("without an agreement");
        if (!tier.isOfferedOn(today))
            text += u'\n' + tr("not offered now");
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
    }
    m_list->fit();
}

void TiersDialog::choose(int row)
{
    const auto count = static_cast<int>(m_tiers.size());
    if (row < 0 || row >= count) // the new one: it is on the form while it is in the list
        return;
    const auto& chosen = m_tiers[static_cast<size_t>(row)];
    if (m_edited && chosen.id != m_tier.id && !mayDiscard(*this)) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(rowOf(m_tier.id));
        return;
    }
    delete m_list->item(count);
    m_tier = chosen;
    m_form->show(m_tier);
    m_edited = false;
    updateButtons();
}

// A new tier stands behind the others.
int TiersDialog::rowOf(TierId id) const
{
    const auto found = std::ranges::find(m_tiers, id, &SupportTier::id);
    return static_cast<int>(found - m_tiers.begin());
}

void TiersDialog::addNewRow()
{
    new QListWidgetItem(tr("New tier"), m_list);
    m_list->fit();
}

void TiersDialog::startNew()
{
    if (m_edited && !mayDiscard(*this))
        return;
    const auto row = static_cast<int>(m_tiers.size());
    if (m_list->count() == row)
        addNewRow();
    m_list->setCurrentRow(row);
    m_message->dismiss();
    m_tier = {};
    m_tier.hours = shippedCalendar(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_tier.kinds.assign(kSupportKinds.begin(), kSupportKinds.end());
    m_form->show(m_tier);
    m_edited = false;
    updateButtons();
    m_form->focusName();
    onAnswer(this, m_workspace.profile(), [this](const PartnerProfile& profile) {
        if (m_tier.id.isValid() || m_edited)
            return;
        if (!profile.timeZone.isEmpty())
            m_tier.hours.timeZone = profile.timeZone;
        if (!profile.supportPhone.isEmpty())
            m_tier.contacts.push_back({ContactMethod::Phone, profile.supportPhone});
        if (!profile.supportEmail.isEmpty())
            m_tier.contacts.push_back({ContactMethod::Mail, profile.supportEmail});
        m_form->show(m_tier);
    });
}

void TiersDialog::save()
{
    if (m_busy || !m_mayChange)
        return;
    const auto tier = m_form->written(m_tier);
    auto faults = m_form->unreadable();
    for (auto& fault : tierFaults(tidied(tier)))
        faults.push_back(std::move(fault));
    std::ranges::stable_sort(faults, {}, &TierFault::field);
    m_form->showFaults(faults);
    if (!faults.empty())
        return;
    m_busy = true;
    m_message->dismiss();
    updateButtons();
    OfferingCalls calls(m_workspace);
    onAnswer(
        this, tier.id.isValid() ? calls.editTier(tier) : calls.addTier(tier),
        [this](const SupportTier& saved) {
            m_busy = false;
            m_edited = false;
            m_tier = saved;
            m_message->say(InlineMessage::Kind::Success, tr("“%1” is saved.").arg(saved.name.in(QLocale().name())));
            read(saved.id);
        },
        [this](const Error& error) {
            m_busy = false;
            updateButtons();
            if (error.code == ErrorCode::Conflict)
                keepTheirs();
            else if (error.subject == Subject::Name)
                m_form->showFaults({{TierField::Name, error}});
            else
                say(error);
        });
}

// What is written here stays; saving once more stores it over theirs.
void TiersDialog::keepTheirs()
{
    onAnswer(
        this, OfferingCalls(m_workspace).tiers(),
        [this](const std::vector<SupportTier>& tiers) {
            m_tiers = tiers;
            for (const auto& tier : tiers) {
                if (tier.id == m_tier.id)
                    m_tier.revision = tier.revision;
            }
            m_message->say(InlineMessage::Kind::Warning,
                           tr("Somebody else changed this tier meanwhile. Save again to store what is written here, or choose "
                              "it in the list again to see theirs."));
        },
        [this](const Error& failed) { say(failed); });
}

void TiersDialog::remove()
{
    ask(*this, tr("Remove the support tier?"),
        tr("“%1” is removed. A tier with agreements stays: give it a last day instead.")
            .arg(m_tier.name.in(QLocale().name())),
        tr("Remove"), tr("Keep it"), [this, tier = m_tier.id] {
            onAnswer(
                this, OfferingCalls(m_workspace).removeTier(tier),
                [this] {
                    m_edited = false;
                    m_message->dismiss();
                    read({});
                },
                [this](const Error& error) { say(error); });
        });
}

void TiersDialog::writeSheet()
{
    SheetContent content;
    content.tier = m_tier;
    content.policy = shippedPolicy();
    content.today = m_workspace.clock().now().toLocal().date();
    (new SheetDialog(m_workspace, content, this))->open();
}

void TiersDialog::reject()
{
    if (!isEdited() || mayDiscard(*this))
        QDialog::reject();
}

void TiersDialog::updateButtons()
{
    m_new->setEnabled(m_mayChange && !m_busy);
    m_save->setEnabled(m_mayChange && !m_busy && (m_edited || !m_tier.id.isValid()));
    m_remove->setEnabled(m_mayChange && !m_busy && m_tier.id.isValid());
    m_sheet->setEnabled(m_tier.id.isValid() && !m_edited);
}

void TiersDialog::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void TiersDialog::retranslate()
{
    setWindowTitle(tr("Support tiers"));
    m_list->setAccessibleName(tr("Support tiers"));
    m_empty->setText(tr("No support tier exists yet. Write down what you offer: every customer must be told what is supported, "
                        "when, how to reach you, and what it costs."));
    m_empty->setVisible(m_tiers.empty());
    m_new->setText(tr("New tier"));
    m_remove->setText(tr("Remove..."));
    m_sheet->setText(tr("Page for customers..."));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save tier"));
    m_save->setToolTip(tr("Ctrl+Enter"));
}

void TiersDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        const auto row = m_list->currentRow();
        const bool another = m_list->count() > static_cast<int>(m_tiers.size());
        fillList();
        const QSignalBlocker quiet(m_list);
        if (another)
            addNewRow();
        m_list->setCurrentRow(row);
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
