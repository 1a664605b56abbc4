// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/qualitycalls.h"
#include "ui/base/answers.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace helpdesk {

class ConversationView;
class InlineMessage;
class LateProgress;
class LinkButton;
class PageScroll;
class ReviewForm;
class SampleChoices;
class SampleModel;
class SharedSplitter;

/// Quality review: the tickets of a sample, and beside them what was said in the one that is chosen, with the form. What is written
/// for one ticket waits while another is looked at. For supervisors and administrators.
class QualityPage final : public QWidget {
    Q_OBJECT

public:
    QualityPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    void focusFirst();
    /// Whether the sample, and the ticket that is chosen, have been answered.
    bool isRead() const { return m_read && m_wanted == m_shown; }
    void open(TicketId ticket);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void said(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectAll();
    void place();
    void fitColumns();
    void onChanged(const std::vector<Change>& changes);
    void readZone();
    void readSoon();
    void read();
    void take(const QualitySample& sample);
    void readTicket();
    void showSheet(const ReviewSheet& sheet);
    void keepWritten();
    void save();
    void goOn();
    void refuse(const Error& error);
    void showProgress();
    void openForms();
    void retranslate();

    AsyncWorkspace& m_workspace;
    QualityCalls m_calls;
    std::shared_ptr<const Clock> m_clock;
    std::optional<QualitySample> m_sample;
    QHash<TicketId, NewQualityReview> m_written; ///< for tickets that are not on show, and not stored
    TicketId m_wanted; ///< the one that is chosen
    TicketId m_shown; ///< the one whose sheet came
    bool m_read = false;
    bool m_stale = true;
    bool m_zoneRead = false;
    bool m_focusForm = false; ///< as soon as the ticket is there
    bool m_focusAsked = false; ///< before there was a sample
    Latest m_reading;
    Latest m_readingSheet;
    Latest m_readingWords;
    QLabel* m_title;
    QLabel* m_progress;
    QPushButton* m_forms;
    SampleChoices* m_choices;
    LateProgress* m_late;
    InlineMessage* m_message;
    SampleModel* m_model;
    SharedSplitter* m_split;
    QStackedWidget* m_left;
    QTableView* m_list;
    QLabel* m_empty;
    QStackedWidget* m_right;
    QLabel* m_nothing;
    QWidget* m_ticket;
    LinkButton* m_ticketTitle;
    QLabel* m_facts;
    SharedSplitter* m_inner;
    ConversationView* m_conversation;
    ReviewForm* m_form;
    PageScroll* m_scroll;
};

} // namespace helpdesk
