// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/offerline.h"

namespace helpdesk {

/// Values of one field between commas, with what the workspace has of it offered as one types.
class ValueLine final : public OfferLine {
    Q_OBJECT

public:
    ValueLine(AsyncWorkspace& workspace, QueryField field, QWidget* parent = nullptr);

protected:
    QueryCompletions placeAt(const QString& text, qsizetype cursor) const override;
    QString writtenAs(const QString& value) const override;

private:
    QueryField m_field;
};

} // namespace helpdesk
