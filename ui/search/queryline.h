// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/offerline.h"

#include <QTextLayout>

namespace helpdesk {

struct Colors;

/// How the pieces of search text look: fields, operators and what is not understood.
QList<QTextLayout::FormatRange> searchFormats(const QString& text, const Colors& colors);

/// A line of search text: its pieces are told apart by colour, and what completionsAt() knows is offered. Decides nothing about
/// the language.
class QueryLine : public OfferLine {
    Q_OBJECT

public:
    explicit QueryLine(AsyncWorkspace& workspace, QWidget* parent = nullptr);

protected:
    QueryCompletions placeAt(const QString& text, qsizetype cursor) const override;
    QString writtenAs(const QString& value) const override;
    void changeEvent(QEvent* event) override;

private:
    void paintPieces();
};

} // namespace helpdesk
