// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/formeditor.h"

#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/tokens.h"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum Column { EnglishColumn, RussianColumn, MostColumn, EnglishHintColumn, RussianHintColumn, ColumnCount };

    constexpr int kKeyRole = Qt::UserRole + 1;
    constexpr int kLeastRows = 5; // in sight

} // namespace

FormEditor::FormEditor(QWidget* parent)
    : QWidget(parent)
    , m_englishTitle(new QLabel(this))
    , m_english(new QLineEdit(this))
    , m_russianTitle(new QLabel(this))
    , m_russian(new QLineEdit(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    m_english->setObjectName(u"formEnglish"_s);
    m_russian->setObjectName(u"formRussian"_s);
    m_table->setObjectName(u"formQuestions"_s);
    m_add->setObjectName(u"formAdd"_s);
    m_remove->setObjectName(u"formRemove"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &FormEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &FormEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::currentCellChanged, this, &FormEditor::updateButtons);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_table, &QTableWidget::itemChanged, this, tell);
    connect(m_english, &QLineEdit::textEdited, this, tell);
    connect(m_russian, &QLineEdit::textEdited, this, tell);
    retranslate();
}

void FormEditor::build()
{
    for (auto* button : {m_add, m_remove, m_up, m_down})
        button->setAutoDefault(false);
    m_englishTitle->setBuddy(m_english);
    m_russianTitle->setBuddy(m_russian);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false); // bold words are wider
    fitToText(*m_table, [this](const QFontMetrics& metrics) {
        m_table->setMinimumHeight(textBoxHeight(metrics, kLeastRows));
    });
    fitToText(*m_table->horizontalHeader(), [this](const QFontMetrics&) { fitHeader(); });
    auto* names = new QFormLayout;
    names->setRowWrapPolicy(QFormLayout::WrapLongRows);
    names->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    names->addRow(m_englishTitle, m_english);
    names->addRow(m_russianTitle, m_russian);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    for (auto* button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(names);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void FormEditor::show(const QualityForm& form)
{
    m_form = form;
    m_filling = true;
    m_english->setText(form.name.en);
    m_russian->setText(form.name.ru);
    m_table->setRowCount(0);
    for (const auto& point : form.points)
        addRow(point);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, EnglishColumn);
    m_filling = false;
    updateButtons();
}

void FormEditor::addRow(const QualityPoint& point)
{
    const auto row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells{point.question.en, point.question.ru, QString::number(point.most), point.hint.en, point.hint.ru};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (column == MostColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    m_table->item(row, EnglishColumn)->setData(kKeyRole, point.key);
}

// What is no number becomes none, which the check of the form tells.
QualityPoint FormEditor::pointAt(int row) const
{
    const auto text = [this, row](int column) { return m_table->item(row, column)->text(); };
    return {m_table->item(row, EnglishColumn)->data(kKeyRole).toString(),
            {text(EnglishColumn), text(RussianColumn)},
            {text(EnglishHintColumn), text(RussianHintColumn)},
            text(MostColumn).toInt()};
}

QualityForm FormEditor::form() const
{
    auto form = m_form;
    form.name = {m_english->text(), m_russian->text()};
    form.points.clear();
    for (int row = 0; row < m_table->rowCount(); ++row)
        form.points.push_back(pointAt(row));
    return form;
}

// A question keeps its key while its words change, so that reviews of before and after are of the same one.
QString FormEditor::freshKey() const
{
    const auto all = form().points;
    for (int number = 1;; ++number) {
        const auto key = u"question_%1"_s.arg(number);
        if (std::ranges::find(all, key, &QualityPoint::key) == all.end())
            return key;
    }
}

void FormEditor::add()
{
    QualityPoint point;
    point.key = freshKey();
    m_filling = true;
    addRow(point);
    m_filling = false;
    m_table->setCurrentCell(m_table->rowCount() - 1, EnglishColumn);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->editItem(m_table->currentItem());
    updateButtons();
    Q_EMIT edited();
}

void FormEditor::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    updateButtons();
    Q_EMIT edited();
}

void FormEditor::move(int by)
{
    const auto row = m_table->currentRow();
    const auto other = row + by;
    if (row < 0 || other < 0 || other >= m_table->rowCount())
        return;
    m_filling = true;
    for (int column = 0; column < ColumnCount; ++column) {
        auto* one = m_table->takeItem(row, column);
        m_table->setItem(row, column, m_table->takeItem(other, column));
        m_table->setItem(other, column, one);
    }
    m_filling = false;
    m_table->setCurrentCell(other, m_table->currentColumn());
    Q_EMIT edited();
}

void FormEditor::updateButtons()
{
    const auto row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

void FormEditor::retranslate()
{
    m_englishTitle->setText(tr("Name in &English"));
    m_russianTitle->setText(tr("Name in R&ussian"));
    m_table->setHorizontalHeaderLabels({tr("Question in English"), tr("Question in Russian"), tr("Points"), tr("Hint in English"),
                                        tr("Hint in Russian")});
    fitHeader();
    m_table->setAccessibleName(tr("Questions"));
    m_table->setToolTip(tr("F2 changes what stands in a place"));
    m_add->setText(tr("&Add a question"));
    m_remove->setText(tr("Remo&ve the question"));
    m_up->setText(tr("Move u&p"));
    m_down->setText(tr("Move do&wn"));
}

// Each column as wide as its head reads, and more where there is room.
void FormEditor::fitHeader()
{
    auto* header = m_table->horizontalHeader();
    int widest = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        const auto* item = m_table->horizontalHeaderItem(column);
        widest = qMax(widest, item ? header->fontMetrics().horizontalAdvance(item->text()) : 0);
    }
    header->setMinimumSectionSize(widest + 2 * spacing::small);
}

void FormEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
