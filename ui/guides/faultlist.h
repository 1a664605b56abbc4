// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guidelint.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace helpdesk {

/// What is wrong with a guide, each in a sentence that leads to its field.
class FaultList final : public QWidget {
    Q_OBJECT

public:
    explicit FaultList(QWidget* parent = nullptr);

    void show(const Guide& guide, const std::vector<GuideFault>& faults);
    bool isEmpty() const { return m_faults.empty(); }
    /// The one behind the current one, round to the first.
    void goToNext();

Q_SIGNALS:
    void faultChosen(const helpdesk::GuideFault& fault);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void choose(int row);
    void retranslate();

    Guide m_guide;
    std::vector<GuideFault> m_faults;
    QLabel* m_title;
    QListWidget* m_list;
};

} // namespace helpdesk
