// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidecomparison.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/guides/guidedocument.h"
#include "ui/text/guidepresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    constexpr int kLettersOfColumns = 60; ///< in which all three can be read

    /// Both languages where they differ.
    QString bothOf(const Bilingual& text, const Bilingual& other)
    {
        if (text.en == text.ru)
            return text.en;
        if (text.en == other.en)
            return text.ru;
        if (text.ru == other.ru)
            return text.en;
        return QLocale().language() == QLocale::Russian ? text.ru + u" / "_s + text.en : text.en + u" / "_s + text.ru;
    }

} // namespace

GuideComparison::GuideComparison(GuideDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_lead(makeCaption(this))
    , m_list(new QTreeWidget(this))
    , m_whole(new QPlainTextEdit(this))
    , m_keep(new QPushButton(this))
{
    setObjectName(u"guideComparison"_s);
    m_lead->setWordWrap(true);
    m_list->setObjectName(u"differenceList"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true); // one frame around the row
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_whole->setObjectName(u"differenceText"_s);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_keep->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_lead);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_whole, 2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_keep);
    layout->addLayout(row);
    connect(&document, &GuideDocument::changed, this, &GuideComparison::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GuideComparison::showWhole);
    connect(m_keep, &QPushButton::clicked, this, &GuideComparison::keepingChosen);
    retranslate();
}

void GuideComparison::setOther(const std::optional<Guide>& other, const QString& words)
{
    m_other = other;
    m_words = words;
    refresh();
}

void GuideComparison::offerKeeping(bool offer)
{
    m_keep->setVisible(offer);
}

void GuideComparison::refresh()
{
    if (!isVisible())
        return;
    m_list->clear();
    const auto differences =
        m_other ? guideDifferences(*m_other, m_document.guide()) : std::vector<GuideDifference>();
    for (const auto& difference : differences) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(WhatColumn, headline(difference, *m_other, m_document.guide()));
        item->setText(BeforeColumn, bothOf(difference.before, difference.after));
        item->setText(AfterColumn, bothOf(difference.after, difference.before));
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, item->text(column));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!differences.empty());
    m_whole->setVisible(!differences.empty());
    m_lead->setText(!m_other              ? tr("There is no other version to compare with.")
                        : differences.empty() ? tr("%1 Nothing differs.").arg(m_words)
                                              : tr("%1 %n difference(s).", "", static_cast<int>(differences.size())).arg(m_words));
}

void GuideComparison::showWhole()
{
    const auto* item = m_list->currentItem();
    QStringList parts;
    for (int column = 0; item && column < ColumnCount; ++column)
        parts << u"%1: %2"_s.arg(m_list->headerItem()->text(column), item->text(column));
    m_whole->setPlainText(parts.join(u"\n\n"_s));
}

void GuideComparison::retranslate()
{
    m_list->setHeaderLabels({tr("What differs"), tr("Other version"), tr("This guide")});
    m_whole->setAccessibleName(tr("The chosen difference"));
    m_list->setAccessibleName(tr("Differences"));
    m_keep->setText(tr("I have seen it; keep ours"));
    refresh();
}

// What stands in the other columns is told in full below the list.
void GuideComparison::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * kLettersOfColumns;
    for (const auto column : {BeforeColumn, AfterColumn})
        m_list->setColumnHidden(column, narrow);
}

void GuideComparison::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GuideComparison::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
