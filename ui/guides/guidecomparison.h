// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace helpdesk {

class GuideDocument;

/// What the guide says otherwise than another version of it, in both languages: against the shipped one, or against what
/// somebody else saved meanwhile.
class GuideComparison final : public QWidget {
    Q_OBJECT

public:
    explicit GuideComparison(GuideDocument& document, QWidget* parent = nullptr);

    /// Nothing: there is no other to compare with. `words`: which one it is, in a sentence.
    void setOther(const std::optional<Guide>& other, const QString& words);
    /// Offers the act that says that the newer shipped version has been looked at.
    void offerKeeping(bool offer);

Q_SIGNALS:
    void keepingChosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showWhole();
    void retranslate();

    GuideDocument& m_document;
    std::optional<Guide> m_other;
    QString m_words;
    QLabel* m_lead;
    QTreeWidget* m_list;
    QPlainTextEdit* m_whole; ///< the chosen difference, not shortened
    QPushButton* m_keep;
};

} // namespace helpdesk
