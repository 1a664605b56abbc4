// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/qualityreview.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace helpdesk {

class InlineMessage;
class PointField;

/// The form of one ticket: points for each question, verdict, note. Filled with the reviewer's own review where there is one; then
/// saving makes its next version.
class ReviewForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewForm(QWidget* parent = nullptr);

    /// `other`: what somebody else thought of it, if anybody.
    void show(const ReviewSheet& sheet, const std::optional<QualityReview>& other);
    /// What was written for it and not stored.
    void take(const NewQualityReview& written);
    TicketId ticket() const { return m_sheet.work.ticket; }
    NewQualityReview written() const;
    /// Whether something stands in it that is not stored.
    bool isTouched() const { return m_touched; }
    /// It is stored: nothing is left to lose.
    void stored() { m_touched = false; }
    void say(const Error& error);
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void saveAsked();
    void nextAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void askQuestions();
    void addQuestion(const QualityPoint& point);
    void fill(const QualityReview& review);
    void follow(size_t place);
    void touch();
    void showScore();
    void showStanding();
    std::optional<QualityVerdict> verdict() const;
    void setVerdict(std::optional<QualityVerdict> verdict);
    PointField* fieldOf(const QString& key) const;
    void retranslate();

    struct Question {
        QualityPoint point;
        QLabel* words;
        QLabel* hint;
        PointField* field;
        QLabel* most;
    };

    ReviewSheet m_sheet;
    std::optional<QualityReview> m_other;
    bool m_touched = false;
    bool m_filling = false; ///< nobody types
    bool m_busy = false;
    std::vector<Question> m_asked;
    InlineMessage* m_message;
    QLabel* m_standing;
    QLabel* m_keys;
    QWidget* m_questions;
    QLabel* m_score;
    QLabel* m_verdictTitle;
    QWidget* m_verdicts;
    QButtonGroup* m_group;
    QLabel* m_noteTitle;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
    QPushButton* m_next;
};

} // namespace helpdesk
