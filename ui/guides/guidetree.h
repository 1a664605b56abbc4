// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guideediting.h"
#include "ui/base/icons.h"

#include <QTreeWidget>

#include <optional>

namespace helpdesk {

/// One row of the tree: the guide itself, its first question, an answer with what it leads to, or something lost.
struct GuideNode {
    enum class Kind { Guide, Start, Answer, Lost };
    Kind kind = Kind::Guide;
    AnswerPlace answer; ///< of an answer
    QString lost; ///< id of a step or end that no way leads to

    bool operator==(const GuideNode&) const = default;
};

/// The id of the step or end that the row leads to; empty: none.
QString targetOf(const Guide& guide, const GuideNode& node);

/// A guide as a tree: each row is an answer and the question or end it leads to. Where ways meet, the question is unfolded at
/// its first place only. Keeps the current row, and which rows are open, over every change of the guide.
class GuideTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit GuideTree(QWidget* parent = nullptr);

    void setGuide(const Guide& guide);
    /// Steps, answers (`step.answer`) and ends with something wrong are marked.
    void setFaulty(const QSet<QString>& places);

    GuideNode currentNode() const;
    /// Goes to the row; where it does not exist, to the one above it.
    void select(const GuideNode& node);
    /// The first row that leads to this step or end; the lost row of it otherwise.
    GuideNode nodeOf(const QString& target) const;

Q_SIGNALS:
    void nodeChosen(const helpdesk::GuideNode& node);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        GuideNode node;
        int depth = 0;
        QString answer;
        QString target;
        Icon icon = Icon::Info;
        QString place; ///< as a fault names it
        bool repeated = false; ///< unfolded elsewhere
    };
    void addWays(const Guide& guide, const GuideStep& step, int depth, QSet<QString>& unfolded, std::vector<Row>& rows) const;
    void addTarget(const Guide& guide, const QString& target, Row row, QSet<QString>& unfolded, std::vector<Row>& rows) const;
    std::vector<Row> rowsOf(const Guide& guide) const;
    void rebuild();
    void paint(QTreeWidgetItem& item, const Row& row);
    void retranslate();

    Guide m_guide;
    std::vector<Row> m_rows;
    std::vector<QTreeWidgetItem*> m_items; ///< beside m_rows
    QSet<QString> m_faulty;
};

} // namespace helpdesk
