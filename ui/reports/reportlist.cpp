// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportlist.h"

#include "ui/base/languagewatch.h"
#include "ui/reports/reporttitles.h"
#include "ui/text/reporttext.h"

namespace helpdesk {

namespace {

    constexpr int kReport = Qt::UserRole + 1;

} // namespace

ReportList::ReportList(QObject* parent)
    : QStandardItemModel(parent)
{
    fill();
    retranslate();
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &ReportList::retranslate);
}

void ReportList::fill()
{
    for (const auto& shelf : reportShelves()) {
        auto* title = new QStandardItem;
        title->setFlags(Qt::NoItemFlags);
        appendRow(title);
        for (const auto report : shelf.reports) {
            auto* item = new QStandardItem;
            item->setData(QString(keyOf(report)), kReport);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            appendRow(item);
        }
    }
}

void ReportList::retranslate()
{
    int row = 0;
    for (const auto& shelf : reportShelves()) {
        item(row++)->setText(shelf.title.toUpper());
        for (const auto report : shelf.reports) {
            item(row)->setText(reportTitle(report));
            item(row++)->setToolTip(reportDefinition(report));
        }
    }
}

std::optional<ReportName> ReportList::reportAt(int row) const
{
    return fromKey<ReportName>(index(row, 0).data(kReport).toString());
}

int ReportList::rowOf(ReportName report) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (reportAt(row) == report)
            return row;
    }
    return -1;
}

} // namespace helpdesk
