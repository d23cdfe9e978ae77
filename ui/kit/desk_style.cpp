// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/desk_style.h"

#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace desk {

using namespace Qt::StringLiterals;

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(painter, *button);
        break;
    case PE_PanelButtonTool:
        return paintToolButtonPanel(painter, *option);
    case PE_PanelLineEdit: {
        // Inside a combo box or a spin box the frame is theirs.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintInput(painter, *option, option->state.testFlag(State_HasFocus));
        else if (widget && !widget->parentWidget())
            painter->fillRect(option->rect, option->palette.base());
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect: {
        if (!option->state.testFlag(State_KeyboardFocusChange) || qobject_cast<const QAbstractItemView *>(widget))
            return; // rows show where they are by their selection
        return paintFocusRing(painter, option->rect.adjusted(-1, -1, 1, 1), 4, option->palette);
    }
    case PE_IndicatorCheckBox:
        return paintCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return paintItemPanel(painter, *item);
        break;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return paintChevron(painter, option->rect, Direction::Down, quietText(option->palette));
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return paintChevron(painter, option->rect, Direction::Up, quietText(option->palette));
    case PE_IndicatorArrowLeft:
        return paintChevron(painter, option->rect, Direction::Left, quietText(option->palette));
    case PE_IndicatorArrowRight:
        return paintChevron(painter, option->rect, Direction::Right, quietText(option->palette));
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
            return paintChevron(painter, option->rect, up ? Direction::Up : Direction::Down,
                                quietText(option->palette));
        }
        break;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return paintRound(painter, option->rect, 0, {}, hairline(option->palette));
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          hairline(option->palette));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameMenu:
        return paintRound(painter, option->rect, 0, {}, option->palette.color(QPalette::Mid));
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, railSurface(option->palette));
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1, hairline(option->palette));
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(painter, *button);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButtonLabel(painter, *button);
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return paintToolButtonLabel(painter, *button);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm(*item);
            calm.palette.setColor(QPalette::HighlightedText, selectionText(item->palette));
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeaderSection(painter, *header);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 quiet;
            if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                quiet = *second;
            else
                static_cast<QStyleOptionHeader &>(quiet) = *header;
            quiet.palette.setColor(QPalette::ButtonText, quietText(option->palette));
            quiet.palette.setColor(QPalette::WindowText, quietText(option->palette));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          hairline(option->palette));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(painter, *tab);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuBarItem(painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, railSurface(option->palette));
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem calm(*item);
            calm.palette.setColor(QPalette::Highlight, hoverSurface(item->palette));
            calm.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
        break;
    case CE_Splitter: {
        const QPoint centre = option->rect.center();
        const bool upright = option->state.testFlag(State_Horizontal);
        const QRect line = upright ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), centre.y(), option->rect.width(), 1);
        painter->fillRect(line, hairline(option->palette));
        return;
    }
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paintProgress(painter, *bar);
        break;
    case CE_ProgressBarLabel:
        return; // the words stand beside the bar
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(painter, *slider, part(SC_ScrollBarSlider));
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                paintInput(painter, *option, option->state.testFlag(State_HasFocus));
            paintChevron(painter, part(SC_ComboBoxArrow), Direction::Down, quietText(option->palette));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                paintInput(painter, *option, option->state.testFlag(State_HasFocus));
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            paintChevron(painter, part(SC_SpinBoxUp), Direction::Up, quietText(option->palette));
            paintChevron(painter, part(SC_SpinBoxDown), Direction::Down, quietText(option->palette));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const QFontMetrics font = widget ? widget->fontMetrics() : option ? option->fontMetrics : QFontMetrics(QFont());
    switch (metric) {
    case PM_ScrollBarExtent:
        return scaled(12, font);
    case PM_ScrollBarSliderMin:
        return scaled(32, font);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return scaled(16, font);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16, font);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(8, font);
    case PM_ButtonMargin:
        return scaled(12, font);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 5; // wide enough to be caught; the line inside is one pixel
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return scaled(4, font);
    case PM_MenuVMargin:
        return scaled(4, font);
    case PM_HeaderMargin:
        return scaled(6, font);
    case PM_TabBarTabVSpace:
        return scaled(14, font);
    case PM_TabBarTabHSpace:
        return scaled(24, font);
    case PM_ToolTipLabelFrameWidth:
        return scaled(5, font);
    case PM_FocusFrameHMargin:
        return scaled(6, font); // room left and right of the text of an item
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves that the person did not move
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const QFontMetrics font = widget ? widget->fontMetrics() : QFontMetrics(QFont());
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        result.setHeight(std::max(size.height(), scaled(30, font)));
        result.setWidth(iconOnly ? result.height() : size.width() + scaled(26, font));
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(std::max(result.height(), scaled(30, font)));
        break;
    case CT_SpinBox:
        result.setHeight(std::max(size.height(), scaled(30, font)));
        break;
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), scaled(28, font)));
        result.setWidth(std::max(result.width() + scaled(8, font), result.height()));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), scaled(28, font)));
        break;
    case CT_MenuBarItem:
        result = {size.width() + scaled(18, font), size.height() + scaled(10, font)};
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), scaled(28, font)));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), scaled(30, font)));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), scaled(24, font)));
        break;
    default:
        break;
    }
    return result;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect all = slider->rect;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? all.width() : all.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
        handle = std::clamp(handle, std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
    }
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto strip = [&](int from, int size) {
        return horizontal ? QRect(all.left() + from, all.top(), size, all.height())
                          : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return strip(start, handle);
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return strip(0, start);
    case SC_ScrollBarAddPage:
        return strip(start + handle, length - start - handle);
    default:
        return {}; // no arrow buttons
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: { // air between the frame and the text
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const QRect inner = QProxyStyle::subElementRect(element, option, widget);
        const int air = frame && frame->lineWidth > 0 ? scaled(5, option->fontMetrics) : 0;
        return inner.adjusted(air, 0, -air, 0);
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return option->rect.adjusted(1, 1, -1, -1); // the ring goes around mark and words
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true); // Enter presses the button that has the keyboard, outside of dialogs too
}

} // namespace desk
