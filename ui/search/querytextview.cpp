// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/querytextview.h"

#include "ui/base/fittotext.h"
#include "ui/base/tokens.h"
#include "ui/search/queryline.h"

#include <QEvent>
#include <QSyntaxHighlighter>

namespace helpdesk {

class QueryTextView::Painter final : public QSyntaxHighlighter {
public:
    explicit Painter(QueryTextView& view)
        : QSyntaxHighlighter(view.document())
        , m_view(view)
    {
    }

protected:
    void highlightBlock(const QString& text) override
    {
        for (const auto& range : searchFormats(text, colorsFor(m_view.palette())))
            setFormat(range.start, range.length, range.format);
    }

private:
    QueryTextView& m_view;
};

QueryTextView::QueryTextView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_painter(new Painter(*this))
{
    constexpr int kLines = 3;
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fitToText(*this, [this](const QFontMetrics& metrics) { setFixedHeight(textBoxHeight(metrics, kLines)); });
}

void QueryTextView::setText(const QString& text)
{
    if (text != toPlainText())
        setPlainText(text);
}

void QueryTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_painter->rehighlight();
}

} // namespace helpdesk
