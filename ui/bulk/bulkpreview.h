// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/macro/macrooutcome.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace helpdesk {

class LateProgress;

/// What a change of many tickets would do: how many change, are so already, cannot; and the first of them with what becomes
/// what. Window's thread.
class BulkPreview final : public QWidget {
    Q_OBJECT

public:
    explicit BulkPreview(QWidget* parent = nullptr);

    void clear(); ///< nothing is to be changed yet
    void await(); ///< what is on show answers an older question
    void tell(const BulkEditOutcome& outcome);
    void tell(const MacroOutcome& outcome); ///< with its texts, each as it will stand
    /// The list is as tall as there is room for.
    void showEverything();
    LateProgress& progress() { return *m_progress; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString summary() const;
    void fillList();
    void addTexts();

    QString differences(const BulkExample& example) const;

    std::optional<BulkEditOutcome> m_outcome;
    std::optional<MacroOutcome> m_macro; ///< where it is one
    bool m_whole = false;
    QLabel* m_words;
    LateProgress* m_progress;
    QListWidget* m_list;
};

} // namespace helpdesk
