// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittotext.h"

#include "ui/base/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace helpdesk {

namespace {

    class FontWatch final : public QObject {
    public:
        FontWatch(QWidget& widget, std::function<void(const QFontMetrics&)> fit)
            : QObject(&widget)
            , m_widget(widget)
            , m_fit(std::move(fit))
        {
            widget.installEventFilter(this);
        }

    protected:
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            // A new style sheet brings the font of a widget that has rules of its own.
            if (watched == &m_widget && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
                m_fit(m_widget.fontMetrics());
            return false;
        }

    private:
        QWidget& m_widget;
        std::function<void(const QFontMetrics&)> m_fit;
    };

} // namespace

void fitToText(QWidget& widget, std::function<void(const QFontMetrics&)> fit)
{
    fit(widget.fontMetrics());
    new FontWatch(widget, std::move(fit));
}

QPlainTextEdit* makeTextBox(QWidget* parent, int lines)
{
    auto* text = new QPlainTextEdit(parent);
    text->setTabChangesFocus(true);
    fitToText(*text, [text, lines](const QFontMetrics& metrics) { text->setFixedHeight(textBoxHeight(metrics, lines)); });
    return text;
}

void setFromStart(QLineEdit& line, const QString& text)
{
    line.setText(text);
    if (!line.hasFocus()) // whoever writes there goes on at the end
        line.setCursorPosition(0);
}

int textBoxHeight(const QFontMetrics& metrics, int lines)
{
    return metrics.lineSpacing() * lines + spacing::large + spacing::small;
}

} // namespace helpdesk
