// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidetree.h"

#include "ui/base/fittotext.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum TreeColumn { AnswerColumn, TargetColumn, TreeColumnCount };

    QString textInLanguage(const Bilingual& text)
    {
        const auto& own = text.in(QLocale().name());
        return (own.trimmed().isEmpty() ? (text.en.trimmed().isEmpty() ? text.ru : text.en) : own).simplified();
    }

    Icon iconOfEnd(GuideEndKind kind)
    {
        switch (kind) {
        case GuideEndKind::Solution:
            return Icon::Resolved;
        case GuideEndKind::Article:
            return Icon::Knowledge;
        case GuideEndKind::Outside:
            return Icon::Escalate;
        case GuideEndKind::Route:
            return Icon::Link;
        }
        return Icon::Info;
    }

    int treeRowHeight(const QFontMetrics& metrics)
    {
        return 2 * metrics.height() + spacing::tiny + 2 * spacing::small;
    }

    /// An answer, and below it where it leads: each has the whole width.
    class TwoLineRow final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            QStyleOptionViewItem row = option;
            initStyleOption(&row, index);
            row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
            const auto colors = colorsFor(row.palette);
            const auto lines = row.rect.adjusted(spacing::tiny, spacing::small, -spacing::tiny, -spacing::small);
            const auto height = row.fontMetrics.height();
            const auto side = grown(16);
            const QRect answer(lines.left(), lines.top(), lines.width(), height);
            const QRect icon(lines.left(), lines.bottom() - (height + side) / 2 + 1, side, side);
            const QRect target = lines.adjusted(side + spacing::small, lines.height() - height, 0, 0);
            painter->save();
            painter->setFont(row.font);
            painter->setPen(colors.text);
            draw(*painter, row, answer, row.text);
            const auto below = index.siblingAtColumn(TargetColumn);
            below.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
            painter->setPen(colors.mutedText);
            draw(*painter, row, target, below.data().toString());
            painter->restore();
        }

    private:
        static void draw(QPainter& painter, const QStyleOptionViewItem& row, const QRect& line, const QString& text)
        {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             row.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
        }
    };

} // namespace

QString targetOf(const Guide& guide, const GuideNode& node)
{
    switch (node.kind) {
    case GuideNode::Kind::Guide:
        return {};
    case GuideNode::Kind::Start:
        return guide.start;
    case GuideNode::Kind::Lost:
        return node.lost;
    case GuideNode::Kind::Answer:
        break;
    }
    const auto* answer = findAnswer(guide, node.answer);
    if (!answer)
        return {};
    return answer->next.isEmpty() ? answer->end : answer->next;
}

GuideTree::GuideTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"guideTree"_s);
    setColumnCount(TreeColumnCount);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(true);
    setIndentation(spacing::large);
    setAllColumnsShowFocus(true); // one frame around the row
    setItemDelegate(new TwoLineRow(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(AnswerColumn, QHeaderView::Stretch);
    setColumnHidden(TargetColumn, true); // painted below the answer
    fitToText(*this, [this](const QFontMetrics&) {
        if (!m_rows.empty())
            setGuide(m_guide);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT nodeChosen(currentNode()); });
    retranslate();
}

void GuideTree::addTarget(const Guide& guide, const QString& target, Row row, QSet<QString>& unfolded,
                          std::vector<Row>& rows) const
{
    const auto* step = guide.step(target);
    if (step) {
        row.target = textInLanguage(step->question);
        row.icon = Icon::Diagnose;
        row.repeated = unfolded.contains(target);
        if (row.target.isEmpty())
            row.target = tr("(a question without text)");
    } else if (const auto* end = guide.end(target)) {
        row.target = textInLanguage(end->text);
        row.icon = iconOfEnd(end->kind);
        if (row.target.isEmpty())
            row.target = tr("(an end without text)");
    } else {
        row.target = tr("Leads nowhere yet");
        row.icon = Icon::Warning;
    }
    const auto depth = row.depth;
    const auto unfolds = step && !row.repeated;
    rows.push_back(std::move(row));
    if (unfolds)
        addWays(guide, *step, depth + 1, unfolded, rows);
}

void GuideTree::addWays(const Guide& guide, const GuideStep& step, int depth, QSet<QString>& unfolded,
                        std::vector<Row>& rows) const
{
    unfolded.insert(step.id);
    for (const auto& answer : step.answers) {
        Row row;
        row.node = {GuideNode::Kind::Answer, {step.id, answer.id}, {}};
        row.depth = depth;
        row.answer = textInLanguage(answer.text);
        if (row.answer.isEmpty())
            row.answer = tr("(an answer without text)");
        row.place = step.id + u'.' + answer.id;
        addTarget(guide, answer.next.isEmpty() ? answer.end : answer.next, std::move(row), unfolded, rows);
    }
}

std::vector<GuideTree::Row> GuideTree::rowsOf(const Guide& guide) const
{
    std::vector<Row> rows;
    QSet<QString> unfolded;
    const auto title = textInLanguage(guide.title);
    rows.push_back({{}, 0, tr("The guide"), title.isEmpty() ? tr("(without a title)") : title, Icon::Knowledge, {}, false});
    Row start;
    start.node.kind = GuideNode::Kind::Start;
    start.answer = tr("First question");
    addTarget(guide, guide.start, start, unfolded, rows);
    const auto lost = unreached(guide);
    const auto addLost = [&](const QString& id) {
        Row row;
        row.node = {GuideNode::Kind::Lost, {}, id};
        row.answer = tr("No way leads here");
        if (!unfolded.contains(id))
            addTarget(guide, id, row, unfolded, rows);
    };
    for (const auto& step : guide.steps) {
        if (lost.contains(step.id))
            addLost(step.id);
    }
    for (const auto& end : guide.ends) {
        if (lost.contains(end.id))
            addLost(end.id);
    }
    return rows;
}

void GuideTree::setGuide(const Guide& guide)
{
    m_guide = guide;
    auto rows = rowsOf(guide);
    const auto same = [](const Row& a, const Row& b) { return a.node == b.node && a.depth == b.depth; };
    const bool onlyWords = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same);
    m_rows = std::move(rows);
    if (!onlyWords)
        rebuild();
    for (size_t i = 0; i < m_rows.size(); ++i)
        paint(*m_items[i], m_rows[i]);
}

void GuideTree::rebuild()
{
    const auto before = currentNode();
    std::vector<GuideNode> closed;
    for (auto* item : m_items) {
        if (item->childCount() > 0 && !item->isExpanded())
            closed.push_back(item->data(AnswerColumn, Qt::UserRole).value<GuideNode>());
    }
    {
        const QSignalBlocker silent(this);
        clear();
        m_items.clear();
        std::vector<QTreeWidgetItem*> open; // the newest of each depth
        for (const auto& row : m_rows) {
            open.resize(static_cast<size_t>(row.depth));
            auto* item = row.depth == 0 ? new QTreeWidgetItem(this) : new QTreeWidgetItem(open.back());
            item->setData(AnswerColumn, Qt::UserRole, QVariant::fromValue(row.node));
            open.push_back(item);
            m_items.push_back(item);
        }
        for (size_t i = 0; i < m_items.size(); ++i)
            m_items[i]->setExpanded(std::find(closed.begin(), closed.end(), m_rows[i].node) == closed.end());
        select(before);
    }
    if (currentNode() != before)
        Q_EMIT nodeChosen(currentNode());
}

void GuideTree::paint(QTreeWidgetItem& item, const Row& row)
{
    const auto target = targetOf(m_guide, row.node);
    const bool faulty =
        m_faulty.contains(row.place) || (!row.repeated && !target.isEmpty() && m_faulty.contains(target));
    item.setText(AnswerColumn, row.answer);
    item.setText(TargetColumn, row.repeated ? tr("%1 (see above)").arg(row.target) : row.target);
    item.setIcon(TargetColumn, faulty ? iconOf(Icon::Warning, Tone::Warning) : iconOf(row.icon, Tone::Muted));
    item.setToolTip(AnswerColumn, u"%1\n%2"_s.arg(row.answer, row.target));
    const auto spoken = faulty ? tr("%1: %2. Something is wrong here.", "an answer and where it leads")
                               : tr("%1: %2", "an answer and where it leads");
    item.setData(AnswerColumn, Qt::AccessibleTextRole, spoken.arg(row.answer, row.target));
    item.setSizeHint(AnswerColumn, {0, treeRowHeight(fontMetrics())});
}

void GuideTree::setFaulty(const QSet<QString>& places)
{
    if (m_faulty == places)
        return;
    m_faulty = places;
    for (size_t i = 0; i < m_rows.size(); ++i)
        paint(*m_items[i], m_rows[i]);
}

GuideNode GuideTree::currentNode() const
{
    const auto* item = currentItem();
    return item ? item->data(AnswerColumn, Qt::UserRole).value<GuideNode>() : GuideNode();
}

void GuideTree::select(const GuideNode& node)
{
    const auto find = [this](const GuideNode& wanted) -> QTreeWidgetItem* {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].node == wanted)
                return m_items[i];
        }
        return nullptr;
    };
    auto* item = find(node);
    if (!item && node.kind == GuideNode::Kind::Answer)
        item = find(nodeOf(node.answer.step));
    if (!item && !m_items.empty())
        item = m_items.front();
    if (item) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

GuideNode GuideTree::nodeOf(const QString& target) const
{
    for (const auto& row : m_rows) {
        if (!target.isEmpty() && targetOf(m_guide, row.node) == target)
            return row.node;
    }
    return {};
}

void GuideTree::retranslate()
{
    setHeaderLabels({tr("Answer, and where it leads"), tr("Leads to")});
    header()->setToolTip(headerItem()->text(AnswerColumn)); // which a narrow tree shortens
    setAccessibleName(tr("Questions and answers"));
    if (!m_rows.empty())
        setGuide(m_guide);
}

void GuideTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    if (auto* item = currentItem()) // what is wrong appears below and takes room
        scrollToItem(item);
}

void GuideTree::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

} // namespace helpdesk
