// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/reviewform.h"

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/quality/pointfield.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/placeholders.h"
#include "ui/text/qualitypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kNoteLines = 3;

} // namespace

ReviewForm::ReviewForm(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_standing(makeCaption(this))
    , m_keys(makeCaption(this))
    , m_questions(new QWidget(this))
    , m_score(new QLabel(this))
    , m_verdictTitle(new QLabel(this))
    , m_verdicts(new QWidget(this))
    , m_group(new QButtonGroup(this))
    , m_noteTitle(new QLabel(this))
    , m_note(makeTextBox(this, kNoteLines))
    , m_save(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"reviewForm"_s);
    build();
    retranslate();
}

void ReviewForm::build()
{
    m_message->setObjectName(u"reviewMessage"_s);
    m_standing->setObjectName(u"reviewStanding"_s);
    m_score->setObjectName(u"reviewScore"_s);
    m_note->setObjectName(u"reviewNote"_s);
    m_save->setObjectName(u"reviewSave"_s);
    m_next->setObjectName(u"reviewNext"_s);
    for (auto* label : {m_standing, m_keys, m_score})
        label->setWordWrap(true);
    setRole(*m_save, WidgetRole::Primary);
    m_noteTitle->setBuddy(m_note);
    auto* verdicts = new FlowLayout(m_verdicts);
    verdicts->setContentsMargins(0, 0, 0, 0);
    verdicts->setSpacing(spacing::medium);
    for (const auto verdict : valuesOf<QualityVerdict>()) {
        auto* button = new QRadioButton(m_verdicts);
        button->setObjectName(u"reviewVerdict_"_s + keyOf(verdict));
        m_group->addButton(button, static_cast<int>(verdict));
        verdicts->addWidget(button);
    }
    auto* questions = new QGridLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setHorizontalSpacing(spacing::small);
    questions->setVerticalSpacing(spacing::tiny);
    questions->setColumnStretch(0, 1);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_standing);
    layout->addWidget(m_keys);
    layout->addWidget(m_questions);
    layout->addWidget(m_score);
    layout->addWidget(m_verdictTitle);
    layout->addWidget(m_verdicts);
    layout->addWidget(m_noteTitle);
    layout->addWidget(m_note);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, &ReviewForm::touch);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReviewForm::touch);
    connect(m_save, &QPushButton::clicked, this, &ReviewForm::saveAsked);
    connect(m_next, &QPushButton::clicked, this, &ReviewForm::nextAsked);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* save = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        save->setContext(Qt::WidgetWithChildrenShortcut);
        connect(save, &QShortcut::activated, m_save, &QPushButton::click);
    }
}

void ReviewForm::show(const ReviewSheet& sheet, const std::optional<QualityReview>& other)
{
    const bool sameQuestions = !m_asked.empty() && m_sheet.form == sheet.form;
    m_sheet = sheet;
    m_other = other;
    m_message->dismiss();
    m_filling = true;
    if (!sameQuestions)
        askQuestions();
    for (const auto& question : m_asked)
        question.field->clear();
    setVerdict({});
    m_note->clear();
    if (sheet.own)
        fill(*sheet.own);
    m_filling = false;
    m_touched = false;
    setBusy(false);
    retranslate();
}

void ReviewForm::fill(const QualityReview& review)
{
    for (const auto& given : review.points) {
        if (auto* field = fieldOf(given.point.key))
            field->setGiven(given.given);
    }
    setVerdict(review.verdict);
    m_note->setPlainText(review.note);
}

void ReviewForm::take(const NewQualityReview& written)
{
    m_filling = true;
    for (const auto& question : m_asked) {
        const auto given = written.points.constFind(question.point.key);
        if (given == written.points.cend())
            question.field->clear();
        else
            question.field->setGiven(*given);
    }
    setVerdict(written.verdict);
    m_note->setPlainText(written.note);
    m_filling = false;
    touch();
}

// Each is made where it stays; those of another form go.
void ReviewForm::askQuestions()
{
    for (const auto& question : m_asked) {
        for (auto* part : std::initializer_list<QWidget*>{question.words, question.hint, question.field, question.most}) {
            part->hide();
            part->deleteLater();
        }
    }
    m_asked.clear();
    for (const auto& point : m_sheet.form.points)
        addQuestion(point);
}

void ReviewForm::addQuestion(const QualityPoint& point)
{
    auto* grid = qobject_cast<QGridLayout*>(m_questions->layout());
    const auto place = m_asked.size();
    Question question{point, new QLabel(m_questions), makeCaption(m_questions), new PointField(point.most, m_questions),
                      makeCaption(m_questions)};
    question.words->setWordWrap(true);
    question.words->setTextFormat(Qt::PlainText);
    question.hint->setWordWrap(true);
    question.field->setObjectName(u"reviewPoint_"_s + point.key);
    question.words->setBuddy(question.field);
    const auto row = static_cast<int>(place) * 2;
    grid->addWidget(question.words, row, 0);
    grid->addWidget(question.field, row, 1, Qt::AlignTop);
    grid->addWidget(question.most, row, 2, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(question.hint, row + 1, 0);
    connect(question.field, &QLineEdit::textChanged, this, &ReviewForm::touch);
    connect(question.field, &PointField::left, this, [this, place] { follow(place + 1); });
    if (place == 0)
        QWidget::setTabOrder(m_keys, question.field);
    else
        QWidget::setTabOrder(m_asked.back().field, question.field);
    QWidget::setTabOrder(question.field, m_group->button(0));
    for (auto* part : std::initializer_list<QWidget*>{question.words, question.hint, question.field, question.most})
        part->show();
    m_asked.push_back(question);
}

// To that question; behind the last one to the verdict.
void ReviewForm::follow(size_t place)
{
    if (place < m_asked.size()) {
        m_asked[place].field->setFocus(Qt::TabFocusReason);
        return;
    }
    auto* chosen = m_group->checkedButton();
    (chosen ? chosen : m_group->button(0))->setFocus(Qt::TabFocusReason);
}

void ReviewForm::touch()
{
    if (m_filling)
        return;
    m_touched = true;
    showScore();
}

std::optional<QualityVerdict> ReviewForm::verdict() const
{
    const auto id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<QualityVerdict>(id));
}

void ReviewForm::setVerdict(std::optional<QualityVerdict> verdict)
{
    if (verdict) {
        m_group->button(static_cast<int>(*verdict))->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (auto* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

PointField* ReviewForm::fieldOf(const QString& key) const
{
    const auto found = std::ranges::find_if(m_asked, [&key](const Question& question) { return question.point.key == key; });
    return found == m_asked.end() ? nullptr : found->field;
}

NewQualityReview ReviewForm::written() const
{
    NewQualityReview review;
    review.ticket = m_sheet.work.ticket;
    for (const auto& question : m_asked) {
        if (const auto given = question.field->given())
            review.points.insert(question.point.key, *given);
    }
    review.verdict = verdict();
    review.note = m_note->toPlainText();
    review.seenVersion = m_sheet.own ? m_sheet.own->version : 0;
    return review;
}

// What is wrong stands at the buttons, and the keyboard is where it is mended.
void ReviewForm::say(const Error& error)
{
    setBusy(false);
    m_message->say(InlineMessage::Kind::Error, sentence(error));
    QWidget* place = nullptr;
    if (error.subject == Subject::Points)
        place = fieldOf(error.code == ErrorCode::Invalid ? error.arguments.value(2) : error.arguments.value(0));
    else if (error.subject == Subject::Verdict)
        place = m_group->button(0);
    else if (error.subject == Subject::ReviewNote)
        place = m_note;
    if (place)
        place->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::setBusy(bool busy)
{
    m_busy = busy;
    const bool may = !m_sheet.blocked && m_sheet.work.ticket.isValid();
    m_save->setEnabled(may && !busy);
    for (auto* part : std::initializer_list<QWidget*>{m_questions, m_verdicts, m_note})
        part->setEnabled(may);
}

void ReviewForm::focusFirst()
{
    if (m_sheet.blocked || m_asked.empty()) {
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto open = std::ranges::find_if(m_asked, [](const Question& question) { return question.field->text().isEmpty(); });
    (open == m_asked.end() ? m_asked.front() : *open).field->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::showScore()
{
    std::vector<GivenPoint> points;
    for (const auto& question : m_asked) {
        if (const auto given = question.field->given())
            points.push_back({question.point, *given});
    }
    const auto answered = static_cast<int>(points.size());
    m_score->setText(tr("Score: %1. %2 of %3 questions answered.", "a score, two numbers")
                         .arg(scoreText(scoreOf(sumOf(points))), QLocale().toString(answered), QLocale().toString(m_asked.size())));
}

void ReviewForm::showStanding()
{
    QStringList sentences;
    if (m_sheet.blocked)
        sentences << sentence(*m_sheet.blocked);
    if (m_sheet.own)
        sentences << withArguments(tr("You reviewed it on %1: %2. Saving makes version %3, and this one stays."),
                                   {localDay(m_sheet.own->at), outcomeText(*m_sheet.own), QString::number(m_sheet.own->version + 1)});
    if (m_other && (!m_sheet.own || m_other->reviewer != m_sheet.own->reviewer))
        sentences << withArguments(tr("%1 reviewed it on %2: %3."),
                                   {m_other->reviewerName, localDay(m_other->at), outcomeText(*m_other)});
    if (m_sheet.work.ticket.isValid())
        sentences << tr("Form: %1, version %2").arg(m_sheet.form.name.in(QLocale().name())).arg(m_sheet.form.version);
    m_standing->setText(sentences.join(u'\n'));
    m_standing->setVisible(!sentences.isEmpty());
}

void ReviewForm::retranslate()
{
    const auto language = QLocale().name();
    for (const auto& question : m_asked) {
        question.words->setText(question.point.question.in(language));
        question.hint->setText(question.point.hint.in(language));
        question.hint->setVisible(!question.point.hint.isEmpty());
        question.field->setQuestion(question.point.question.in(language));
        question.most->setText(tr("of %1", "points").arg(question.point.most));
    }
    m_keys->setText(tr("Points by digits or the arrow keys; a dash where a question does not apply. Enter goes on, Ctrl+Enter saves."));
    m_verdictTitle->setText(tr("Verdict"));
    m_verdicts->setAccessibleName(tr("Verdict"));
    for (const auto verdict : valuesOf<QualityVerdict>())
        m_group->button(static_cast<int>(verdict))->setText(label(verdict));
    m_noteTitle->setText(tr("N&ote for the agent"));
    m_note->setPlaceholderText(tr("What was good, and what to do better; needed unless the verdict is good"));
    m_note->setAccessibleName(tr("Note for the agent"));
    m_save->setText(tr("&Save and go on"));
    m_next->setText(tr("Ne&xt ticket"));
    showStanding();
    showScore();
}

void ReviewForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
