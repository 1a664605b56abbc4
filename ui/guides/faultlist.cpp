// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/faultlist.h"

#include "ui/base/fittotext.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/text/guidepresenter.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRows = 4;

} // namespace

FaultList::FaultList(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_list(new QListWidget(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setObjectName(u"faultTitle"_s);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"faultList"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    fitToText(*m_list, [this](const QFontMetrics&) { fit(); });
    retranslate();
}

void FaultList::show(const Guide& guide, const std::vector<GuideFault>& faults)
{
    m_guide = guide;
    const bool same = faults == m_faults && !faults.empty();
    m_faults = faults;
    if (!same)
        m_list->clear();
    for (size_t i = 0; i < faults.size(); ++i) {
        auto* item = same ? m_list->item(static_cast<int>(i)) : new QListWidgetItem(m_list);
        item->setText(sentence(faults[i], guide));
        item->setToolTip(item->text());
        item->setIcon(iconOf(Icon::Warning, Tone::Warning));
    }
    fit();
    m_list->setVisible(!faults.empty());
    m_title->setText(faults.empty() ? tr("Nothing is wrong with this guide.")
                                    : tr("%n problem(s) to fix before it can be saved", "", static_cast<int>(faults.size())));
}

/// Long sentences take several lines; the list is no higher than some short ones.
void FaultList::fit()
{
    const auto metrics = m_list->fontMetrics();
    const auto least = qMax(compactRowHeight, metrics.height() + spacing::small);
    const QRect room(0, 0, width() - 4 * spacing::large - 2 * spacing::medium, 0);
    int height = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const auto text = metrics.boundingRect(room, Qt::TextWordWrap, item->text()).height();
        item->setSizeHint({0, qMax(least, text + spacing::small)});
        height += item->sizeHint().height();
    }
    m_list->setFixedHeight(qMin(height, kRows * least) + 2 * m_list->frameWidth() + spacing::tiny);
}

void FaultList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FaultList::choose(int row)
{
    if (row >= 0 && row < static_cast<int>(m_faults.size()))
        Q_EMIT faultChosen(m_faults[static_cast<size_t>(row)]);
}

void FaultList::goToNext()
{
    if (m_faults.empty())
        return;
    const auto row = (m_list->currentRow() + 1) % static_cast<int>(m_faults.size());
    m_list->setCurrentRow(row);
    choose(row);
}

void FaultList::retranslate()
{
    m_list->setAccessibleName(tr("What is wrong with the guide"));
    show(m_guide, m_faults);
}

void FaultList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
