// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/lookchange.h"
#include "ui/base/typography.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

    constexpr TextSize kSizes[]{TextSize::Caption, TextSize::Normal, TextSize::PaneTitle, TextSize::TicketTitle};

    /// A window in the program's clothes with a label of each size and weight; leaves the application as other tests expect it.
    struct StyledWindow {
        StyledWindow()
        {
            auto* layout = new QVBoxLayout(&window);
            for (const auto size : kSizes) {
                for (const auto weight : {TextWeight::Regular, TextWeight::Semibold}) {
                    auto* label = new QLabel(QStringLiteral("Diagnosis"), &window);
                    layout->addWidget(label);
                    setTextStyle(*label, size, weight);
                    labels.push_back({label, size, weight});
                }
            }
            window.show();
        }
        ~StyledWindow()
        {
            window.hide();
            appearance.setTextPercent(100);
            qApp->setStyleSheet({});
            QApplication::setPalette(QPalette());
        }
        void checkSteps() const
        {
            for (const auto& [label, size, weight] : labels) {
                const auto wanted = fontOf(QApplication::font(), size, weight);
                CHECK(label->font().pointSizeF() == Approx(wanted.pointSizeF()));
                CHECK(label->font().weight() == wanted.weight());
            }
        }

        struct Styled {
            QLabel* label;
            TextSize size;
            TextWeight weight;
        };
        Appearance appearance{*qApp};
        QWidget window;
        std::vector<Styled> labels;
    };

} // namespace

TEST_CASE("text of every step follows the user's size, once and again, up and down", "[typography]")
{
    StyledWindow styled;
    styled.checkSteps();
    for (const int percent : {130, 150, 200, 100, 150}) {
        INFO(percent << " %");
        REQUIRE(dressedAt(styled.appearance, percent));
        styled.checkSteps();
    }
}

TEST_CASE("what was given its step in a window on show keeps it in another theme", "[typography]")
{
    StyledWindow styled;
    auto& [label, size, weight] = styled.labels.front();
    size = TextSize::TicketTitle;
    setTextStyle(*label, size, weight);
    REQUIRE(dressedIn(styled.appearance, Theme::Dark));
    styled.checkSteps();
}

} // namespace helpdesk
