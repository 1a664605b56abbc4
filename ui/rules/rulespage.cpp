// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulespage.h"

#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/rules/ruledetails.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/rulepresenter.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum Column { RuleColumn, ValidColumn, OriginColumn, ColumnCount };

    /// What a rule is about beyond its sentence: rules with the same one are told apart by it.
    QStringList particulars(const Rule& rule)
    {
        return conditionParts(rule.when) + QStringList{effectText(rule.effect, QLocale().name())};
    }

    bool has(const QString& text, const QString& part)
    {
        return text.contains(part, Qt::CaseInsensitive);
    }

} // namespace

RulesPage::RulesPage(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_text(new QLineEdit(this))
    , m_onDay(new QCheckBox(this))
    , m_day(new DateField(DateField::Kind::Day, this))
    , m_listedDay(workspace.clock().now().toLocal().date())
    , m_own(new QCheckBox(this))
    , m_count(makeCaption(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_details(new QTextBrowser(this))
    , m_message(new InlineMessage(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    setObjectName(u"rulesPage"_s);
    m_text->setObjectName(u"ruleSearch"_s);
    m_onDay->setObjectName(u"ruleOnDay"_s);
    m_day->setObjectName(u"ruleDay"_s);
    m_own->setObjectName(u"ruleOwn"_s);
    m_table->setObjectName(u"ruleTable"_s);
    m_details->setObjectName(u"ruleDetails"_s);
    m_import->setObjectName(u"ruleImport"_s);
    m_export->setObjectName(u"ruleExport"_s);
    m_reset->setObjectName(u"ruleReset"_s);
    build();
    retranslate();
    connectAll();
    read();
}

QLayout* RulesPage::buildFilter()
{
    m_text->setClearButtonEnabled(true);
    m_onDay->setChecked(true);
    m_day->setValue(dayValue(m_listedDay));
    m_day->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* choices = new FlowLayout;
    choices->setSpacing(spacing::small);
    for (QWidget* part : std::initializer_list<QWidget*>{m_onDay, m_day, m_own})
        choices->addWidget(part);
    auto* filter = new QVBoxLayout;
    filter->setSpacing(spacing::small);
    filter->addWidget(m_text);
    filter->addLayout(choices);
    return filter;
}

void RulesPage::build()
{
    setUpTable(*m_table);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fitToText(*m_table, [this](const QFontMetrics&) { fitRows(); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RuleColumn, QHeaderView::Stretch);
    m_details->setOpenLinks(false);
    m_details->setTabChangesFocus(true);
    for (auto* button : {m_import, m_export, m_reset})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_count, 1);
    for (auto* button : {m_reset, m_import, m_export})
        buttons->addWidget(button);
    setTabOrder(m_reset, m_import); // as they stand
    setTabOrder(m_import, m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addLayout(buildFilter());
    layout->addWidget(m_table, 3);
    layout->addWidget(m_details, 2);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void RulesPage::connectAll()
{
    connect(m_text, &QLineEdit::textChanged, this, &RulesPage::list);
    connect(m_onDay, &QCheckBox::toggled, this, &RulesPage::list);
    connect(m_day, &QLineEdit::textChanged, this, &RulesPage::takeDay);
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (m_day->text().trimmed().isEmpty())
            m_day->setValue(dayValue(m_listedDay));
    });
    connect(m_day, &DateField::problemChanged, this, [this](const QString& problem) {
        if (problem.isEmpty())
            m_message->dismiss();
        else
            m_message->say(InlineMessage::Kind::Warning, problem);
    });
    connect(m_own, &QCheckBox::toggled, this, &RulesPage::list);
    // When all columns have their place: within the change of one the others still have the widths of before.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RulesPage::fitRows, Qt::QueuedConnection);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesPage::showCurrent);
    connect(m_import, &QPushButton::clicked, this, &RulesPage::askForImport);
    connect(m_export, &QPushButton::clicked, this, &RulesPage::askForExport);
    connect(m_reset, &QPushButton::clicked, this, &RulesPage::reset);
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::ranges::find(changes, ChangedThing::Partner, &Change::thing) != changes.end())
            read();
    });
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &RulesPage::showCurrent);
}

void RulesPage::read()
{
    onAnswer(
        this, m_calls.list(), [this](const ProgrammeRules& rules) { take(rules); },
        [this](const Error& error) { say(error); });
}

void RulesPage::take(ProgrammeRules rules)
{
    if (const auto* one = current())
        m_wanted = one->rule.id;
    m_rules = std::move(rules);
    list();
    if (!m_rules.faults.empty())
        m_message->say(
            InlineMessage::Kind::Warning,
            tr("An own rule is left aside, the shipped one holds: %1").arg(sentence(m_rules.faults.front())));
}

bool RulesPage::isListed(const ProgrammeRule& one) const
{
    const auto& rule = one.rule;
    if ((m_own->isChecked() && one.origin == RuleOrigin::Shipped)
        || (m_onDay->isChecked() && !rule.isValidOn(m_listedDay)))
        return false;
    const auto text = m_text->text().trimmed();
    const auto language = QLocale().name();
    return text.isEmpty() || has(rule.id, text) || has(rule.reason.in(language), text) || has(rule.source, text)
        || has(conditionText(rule.when), text) || has(effectText(rule.effect, language), text);
}

// While a day is half written, the list stays that of the one before.
void RulesPage::takeDay()
{
    const auto day = m_day->day();
    if (!day.isValid() || day == m_listedDay)
        return;
    m_listedDay = day;
    list();
}

void RulesPage::list()
{
    const QSignalBlocker quiet(m_table);
    m_day->setEnabled(m_onDay->isChecked());
    m_listed.clear();
    for (size_t i = 0; i < m_rules.rules.size(); ++i) {
        if (isListed(m_rules.rules[i]))
            m_listed.push_back(i);
    }
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(m_listed.size()));
    int row = 0;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const auto& one = m_rules.rules[m_listed[static_cast<size_t>(i)]];
        const auto reason = one.rule.reason.in(QLocale().name());
        const auto further = distinction(one.rule);
        const auto words = further.isEmpty() ? reason : u"%1\n%2"_s.arg(reason, further);
        auto* name = new QTableWidgetItem(words);
        name->setToolTip(words);
        m_table->setItem(i, RuleColumn, name);
        m_table->setItem(i, ValidColumn, new QTableWidgetItem(validityText(one.rule, QLocale())));
        const auto origin = label(one.origin);
        m_table->setItem(i, OriginColumn,
                         new QTableWidgetItem(one.shippedHasChanged ? tr("%1, compare").arg(origin) : origin));
        row = one.rule.id == m_wanted ? i : row;
    }
    fitRows();
    m_count->setText(tr("%n rule(s)", "", m_table->rowCount()));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(row, 0);
    showCurrent();
}

QString RulesPage::distinction(const Rule& rule) const
{
    const auto language = QLocale().name();
    auto own = particulars(rule);
    bool alone = true;
    QStringList shared = own;
    for (const auto& other : m_rules.rules) {
        if (other.rule.id == rule.id || other.rule.reason.in(language) != rule.reason.in(language))
            continue;
        alone = false;
        const auto theirs = particulars(other.rule);
        shared.removeIf([&theirs](const QString& part) { return !theirs.contains(part); });
    }
    own.removeIf([&shared](const QString& part) { return shared.contains(part); });
    return alone ? QString() : own.join(u"; "_s);
}

// A sentence takes the lines it needs, and no row is lower than those of other tables.
void RulesPage::fitRows()
{
    m_table->verticalHeader()->setMinimumSectionSize(qMax(rowHeight, m_table->fontMetrics().height() + spacing::small));
    m_table->resizeRowsToContents();
}

const ProgrammeRule* RulesPage::current() const
{
    const auto row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_listed.size()) ? &m_rules.rules[m_listed[static_cast<size_t>(row)]]
                                                               : nullptr;
}

QStringList RulesPage::chosenIds() const
{
    QStringList ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto& index : rows)
        ids << m_rules.rules[m_listed[static_cast<size_t>(index.row())]].rule.id;
    for (size_t i = 0; rows.isEmpty() && i < m_listed.size(); ++i)
        ids << m_rules.rules[m_listed[i]].rule.id;
    return ids;
}

QStringList RulesPage::resettableIds() const
{
    QStringList ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto& index : rows) {
        const auto& one = m_rules.rules[m_listed[static_cast<size_t>(index.row())]];
        if (one.origin != RuleOrigin::Shipped)
            ids << one.rule.id;
    }
    return ids;
}

void RulesPage::showCurrent()
{
    const auto mayChange = m_workspace.actor().role != Role::Agent;
    const auto* one = current();
    m_details->setHtml(one ? ruleDetails(*one) : tr("No rule fits; change the search or the day.").toHtmlEscaped());
    m_import->setEnabled(mayChange);
    m_reset->setEnabled(mayChange && !resettableIds().isEmpty());
    m_export->setEnabled(!m_listed.empty());
    if (!mayChange && m_message->isHidden())
        m_message->say(InlineMessage::Kind::Information, tr("Supervisors and administrators change the rules."));
}

void RulesPage::askForImport()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import rules"), {}, tr("Rules (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void RulesPage::importFile(const QString& path)
{
    onAnswer(
        this, m_calls.importFile(path),
        [this](const RuleImport& done) {
            m_message->say(InlineMessage::Kind::Success,
                           tr("%1 new, %2 changed, %3 as shipped again, %4 unchanged.")
                               .arg(done.added)
                               .arg(done.changed)
                               .arg(done.reset)
                               .arg(done.unchanged));
            read();
        },
        [this](const Error& error) { say(error); });
}

void RulesPage::askForExport()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Export rules"), u"rules.json"_s, tr("Rules (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void RulesPage::exportTo(const QString& path)
{
    const auto ids = chosenIds();
    onAnswer(
        this, m_calls.exportTo(path, ids),
        [this, count = static_cast<int>(ids.size()), path] {
            m_message->say(InlineMessage::Kind::Success, tr("%n rule(s) written to %1.", "", count).arg(path));
        },
        [this](const Error& error) { say(error); });
}

void RulesPage::reset()
{
    onAnswer(
        this, m_calls.reset(resettableIds()),
        [this](int count) {
            m_message->say(InlineMessage::Kind::Success,
                           tr("%n own rule(s) removed; what was shipped holds.", "", count));
            read();
        },
        [this](const Error& error) { say(error); });
}

void RulesPage::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void RulesPage::retranslate()
{
    m_text->setPlaceholderText(tr("Search the rules"));
    m_text->setAccessibleName(tr("Search the rules"));
    m_onDay->setText(tr("Valid on"));
    m_day->setAccessibleName(tr("Day"));
    m_own->setText(tr("Only ours"));
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Valid"), tr("Origin")});
    m_table->setAccessibleName(tr("Rules of the programme"));
    m_details->setAccessibleName(tr("The rule in full"));
    m_import->setText(tr("Import..."));
    m_export->setText(tr("Export..."));
    m_export->setToolTip(tr("Writes the rules that are chosen; Ctrl+A chooses all that are listed"));
    m_reset->setText(tr("Back to shipped"));
    m_reset->setToolTip(tr("Removes our own rules and versions that are chosen"));
}

void RulesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        list();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
