// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/builderrow.h"

#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/search/dayvalue.h"
#include "ui/search/queryline.h"
#include "ui/search/valueline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    // What a line is about, in its list, beside the fields.
    constexpr int kWords = -1;
    constexpr int kText = -2;

    int subjectOf(const QueryRow& row)
    {
        switch (row.kind) {
        case QueryRow::Kind::Words:
            return kWords;
        case QueryRow::Kind::Text:
            return kText;
        case QueryRow::Kind::Field:
            return static_cast<int>(row.field);
        }
        Q_UNREACHABLE();
        return kWords;
    }

    QueryRow rowAbout(int subject)
    {
        QueryRow row;
        if (subject == kText) {
            row.kind = QueryRow::Kind::Text;
        } else if (subject != kWords) {
            row.kind = QueryRow::Kind::Field;
            row.match = QueryRow::Match::Any;
            row.field = static_cast<QueryField>(subject);
        }
        return row;
    }

    bool isDayRow(const QueryRow& row)
    {
        return row.kind == QueryRow::Kind::Field && inputOf(row.field) == ValueInput::Day;
    }

} // namespace

BuilderRow::BuilderRow(AsyncWorkspace& workspace, const QueryRow& row, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_row(row)
    , m_layout(new QGridLayout(this))
    , m_fields(new QComboBox(this))
    , m_comparisons(new QComboBox(this))
    , m_remove(new QPushButton(this))
    , m_fault(new QLabel(this))
{
    build();
    fillFields();
    makeValue();
    retranslate();
}

void BuilderRow::build()
{
    m_fields->setObjectName(u"builderField"_s);
    m_comparisons->setObjectName(u"builderComparison"_s);
    m_remove->setObjectName(u"builderRemove"_s);
    m_remove->setIcon(iconOf(Icon::Close));
    m_remove->setAutoDefault(true);
    setRole(*m_remove, WidgetRole::Quiet);
    m_fault->setObjectName(u"builderFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    setStyleProperty(*m_fault, "tone", u"danger"_s);
    m_fault->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(spacing::small);
    m_layout->setVerticalSpacing(spacing::tiny);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BuilderRow::chooseField);
    connect(m_comparisons, &QComboBox::currentIndexChanged, this, &BuilderRow::chooseComparison);
    connect(m_remove, &QPushButton::clicked, this, &BuilderRow::removeWanted);
}

std::vector<std::pair<int, QString>> BuilderRow::subjects()
{
    std::vector<std::pair<int, QString>> all{{kWords, tr("Words", "what a condition is about")}};
    for (const auto field : rowFields())
        all.emplace_back(static_cast<int>(field), searchFieldLabel(field));
    all.emplace_back(kText, tr("As text", "what a condition is about"));
    return all;
}

void BuilderRow::choose(int subject)
{
    m_fields->setCurrentIndex(m_fields->findData(subject));
}

void BuilderRow::fillFields()
{
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    for (const auto& [subject, name] : subjects())
        m_fields->addItem(name, subject);
    m_fields->setCurrentIndex(m_fields->findData(subjectOf(m_row)));
}

void BuilderRow::fillComparisons()
{
    const QSignalBlocker quiet(m_comparisons);
    m_offered = searchComparisons(m_row);
    const auto present = comparisonOf(m_row);
    if (!m_offered.empty() && std::find(m_offered.begin(), m_offered.end(), present) == m_offered.end())
        m_offered.push_back(present);
    m_comparisons->clear();
    for (const auto& one : m_offered)
        m_comparisons->addItem(searchComparisonLabel(m_row, one));
    const auto place = std::find(m_offered.begin(), m_offered.end(), present) - m_offered.begin();
    m_comparisons->setCurrentIndex(m_offered.empty() ? -1 : static_cast<int>(place));
    m_comparisons->setVisible(m_offered.size() > 1);
}

void BuilderRow::chooseField()
{
    const auto before = m_row;
    m_row = rowAbout(m_fields->currentData().toInt());
    if (isDayRow(m_row)) {
        m_row.comparison = isDayRow(before) ? before.comparison : u">="_s;
        m_row.match = isDayRow(before) ? before.match : QueryRow::Match::Any;
        m_row.values = isDayRow(before) ? before.values : QStringList{u"-7d"_s};
    } else if (m_row.kind == QueryRow::Kind::Text) {
        m_row.text = written({before}).text; // from here it can be gone on with
    }
    setFault({});
    makeValue();
    retranslate();
    Q_EMIT stopsChanged();
    Q_EMIT changed();
}

void BuilderRow::chooseComparison()
{
    const auto place = m_comparisons->currentIndex();
    if (place < 0)
        return;
    const auto& chosen = m_offered[static_cast<size_t>(place)];
    m_row.match = chosen.match;
    m_row.comparison = chosen.sign;
    if (m_day) {
        m_day->setLately(chosen.lately);
        setValues({m_day->value()});
    } else {
        Q_EMIT changed();
    }
}

void BuilderRow::makeValue()
{
    delete m_value;
    m_value = nullptr;
    m_choices = nullptr;
    m_day = nullptr;
    m_line = nullptr;
    const auto input = inputOf(m_row.field);
    if (m_row.kind == QueryRow::Kind::Words)
        makeLine(new QLineEdit(this));
    else if (m_row.kind == QueryRow::Kind::Text)
        makeLine(new QueryLine(m_workspace, this));
    else if (input == ValueInput::Day)
        makeDay();
    else if (input == ValueInput::List)
        makeLine(new ValueLine(m_workspace, m_row.field, this));
    else
        makeChoices(input == ValueInput::Choice);
    arrange();
}

void BuilderRow::makeChoices(bool single)
{
    m_choices = new ChoiceButton(single, this);
    m_value = m_choices;
    fillChoices();
    m_choices->setChosen(m_row.values);
    connect(m_choices, &ChoiceButton::chosenChanged, this, [this] { setValues(m_choices->chosen()); });
}

void BuilderRow::fillChoices()
{
    std::vector<ChoiceButton::Choice> choices;
    for (const auto& name : valueNames(m_row.field))
        choices.push_back({name, searchValueLabel(m_row.field, name)});
    if (valueSource(m_row.field) == ValueSource::Users) {
        for (const auto& user : m_users) {
            if (user.active)
                choices.push_back({user.login, user.name});
        }
    }
    if (valueSource(m_row.field) == ValueSource::Teams) {
        for (const auto& team : m_teams)
            choices.push_back({team.name, team.name});
    }
    m_choices->setChoices(choices);
}

void BuilderRow::makeDay()
{
    m_day = new DayValue(this);
    m_value = m_day;
    m_day->setLately(comparisonOf(m_row).lately);
    m_day->setValue(m_row.values.value(0));
    connect(m_day, &DayValue::valueChanged, this, [this] { setValues({m_day->value()}); });
}

void BuilderRow::makeLine(QLineEdit* line)
{
    m_line = line;
    m_value = line;
    line->setObjectName(u"builderValue"_s);
    const bool words = m_row.kind == QueryRow::Kind::Words;
    line->setText(m_row.kind == QueryRow::Kind::Text ? m_row.text
                                                     : typedText(m_row.values, words ? TypedAs::Words : TypedAs::List));
    line->setCursorPosition(0); // what is longer than its place is read from its beginning
    connect(line, &QLineEdit::textChanged, this, &BuilderRow::readLine);
}

void BuilderRow::readLine(const QString& typed)
{
    if (m_row.kind == QueryRow::Kind::Text) {
        m_row.text = typed;
        Q_EMIT changed();
    } else {
        setValues(typedValues(typed, m_row.kind == QueryRow::Kind::Words ? TypedAs::Words : TypedAs::List));
    }
}

void BuilderRow::setValues(const QStringList& values)
{
    m_row.values = values;
    m_row.values.removeAll(QString());
    Q_EMIT changed();
}

void BuilderRow::setPeople(const std::vector<User>& users, const std::vector<Team>& teams)
{
    m_users = users;
    m_teams = teams;
    if (m_choices)
        fillChoices();
}

void BuilderRow::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    for (auto* stop : stops())
        stop->setAccessibleDescription(stop == m_choices && sentence.isEmpty() ? m_choices->words() : sentence);
}

QString BuilderRow::fault() const
{
    return m_fault->text();
}

void BuilderRow::focusValue()
{
    for (auto* stop : stops().mid(m_comparisons->isHidden() ? 1 : 2)) {
        if (!stop->isHidden()) {
            stop->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QList<QWidget*> BuilderRow::stops() const
{
    QList<QWidget*> stops{m_fields};
    if (!m_comparisons->isHidden())
        stops << m_comparisons;
    if (m_day)
        stops << m_day->stops();
    else
        stops << m_value;
    return stops << m_remove;
}

void BuilderRow::retranslate()
{
    fillFields();
    fillComparisons();
    const auto field = m_fields->currentText();
    m_fields->setAccessibleName(tr("What the condition is about"));
    m_comparisons->setAccessibleName(tr("%1: how to compare").arg(field));
    m_remove->setAccessibleName(tr("Remove the condition “%1”").arg(field));
    m_remove->setToolTip(m_remove->accessibleName());
    if (m_choices) {
        fillChoices();
        m_choices->setAccessibleName(tr("%1: values").arg(field));
    }
    if (m_day)
        m_day->retranslate();
    if (m_line) {
        m_line->setAccessibleName(tr("%1: values").arg(field));
        if (m_row.kind == QueryRow::Kind::Words)
            m_line->setPlaceholderText(tr("words, \"a phrase\""));
        else if (m_row.kind == QueryRow::Kind::Field)
            m_line->setPlaceholderText(tr("one, or several by commas"));
    }
    arrange();
}

} // namespace helpdesk
