// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/queryline.h"

namespace helpdesk {

/// Where tickets are searched for. Enter searches for what is written, unless something was chosen of what is offered.
class SearchBox final : public QueryLine {
    Q_OBJECT

public:
    explicit SearchBox(AsyncWorkspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void left(); ///< Esc, with nothing written

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHint();
};

} // namespace helpdesk
