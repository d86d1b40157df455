<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About KZ Companion</source>
        <translation>关于哈国旅伴</translation>
    </message>
    <message>
        <source>KZ Companion</source>
        <translation>哈国旅伴</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Helps travellers keep a prepaid SIM alive in Kazakhstan. It never goes online: nothing you write here leaves this laptop unless you export it.</source>
        <translation>帮助旅客用好哈萨克斯坦的预付费 SIM 卡。本程序从不联网：除非您导出，您写下的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>所用组件</translation>
    </message>
</context>
<context>
    <name>ActByBanner</name>
    <message>
        <source>Pay before midnight, Almaty time</source>
        <translation>请在零点前付款（阿拉木图时间）</translation>
    </message>
    <message>
        <source>At what hour {0} takes the plan charge is not known: pay before midnight, Almaty time.</source>
        <translation>{0} 几点扣套餐费未知：请在零点前付款（阿拉木图时间）。</translation>
    </message>
    <message>
        <source>{0} takes the plan charge between {1} and {2} at night: pay before midnight, Almaty time.</source>
        <translation>{0} 在夜里 {1}–{2} 扣套餐费：请在零点前付款（阿拉木图时间）。</translation>
    </message>
    <message>
        <source>No monthly charge</source>
        <translation>没有月费</translation>
    </message>
</context>
<context>
    <name>AfterTripDialog</name>
    <message>
        <source>After the trip: {0}</source>
        <translation>旅行结束后：{0}</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>保留号码</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放弃号码</translation>
    </message>
    <message>
        <source>Until my next visit</source>
        <translation>保留到下次来访</translation>
    </message>
    <message>
        <source>for example 2027-06-01</source>
        <translation>例如 2027-06-01</translation>
    </message>
    <message>
        <source>What one top-up or paid use costs (optional)</source>
        <translation>一次充值或付费使用的费用（选填）</translation>
    </message>
    <message>
        <source>I do it once more on the day I leave</source>
        <translation>离开当天我会再做一次</translation>
    </message>
    <message>
        <source>Type it into the plan…</source>
        <translation>填入套餐规则…</translation>
    </message>
    <message>
        <source>Dates for the phone (.ics)…</source>
        <translation>日期存为手机日历（.ics）…</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>归档这张 SIM 卡</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>That day is over. Type the day on which you will be back.</source>
        <translation>这一天已过。请输入您再次来访的日期。</translation>
    </message>
    <message>
        <source>{0} was put away; its ledger is kept</source>
        <translation>已归档 {0}，账本保留</translation>
    </message>
    <message>
        <source>the least that counts — ask at the shop</source>
        <translation>算作使用的最低金额，请到营业厅询问</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>How much do you want to pay in?</source>
        <translation>您想充多少？</translation>
    </message>
    <message>
        <source>Pick an amount, type one, or take the sum worked out at the right.</source>
        <translation>选一个金额、自己输入，或采用右侧算好的金额。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount to pay in</source>
        <translation>充值金额</translation>
    </message>
    <message>
        <source>in tenge, for example 2000</source>
        <translation>单位坚戈，例如 2000</translation>
    </message>
    <message>
        <source>{0} less than the plan charge needs: the charge may fail.</source>
        <translation>比套餐费所需少 {0}：可能扣费失败。</translation>
    </message>
    <message>
        <source>Ten times the {0} needed, or more: is there a zero too many?</source>
        <translation>达到所需 {0} 的十倍以上：是不是多打了一个零？</translation>
    </message>
    <message>
        <source>No whole hundreds: at a terminal no change may be given, so take an amount that notes make.</source>
        <translation>不是整百：自助终端可能不找零，请选用纸币能凑成的金额。</translation>
    </message>
    <message>
        <source>Up to {0} would stay on the SIM when your trip ends.</source>
        <translation>行程结束时，卡里最多会剩下 {0}。</translation>
    </message>
    <message>
        <source>This way to pay takes {0} at least.</source>
        <translation>这种方式最少须付 {0}。</translation>
    </message>
    <message>
        <source>This way to pay takes {0} at most: pay in parts, or choose another way.</source>
        <translation>这种方式每次最多付 {0}：请分几次付，或换一种方式。</translation>
    </message>
</context>
<context>
    <name>AmountSum</name>
    <message>
        <source>Suggested sum</source>
        <translation>建议金额</translation>
    </message>
    <message>
        <source>Tell the plan charge</source>
        <translation>填写套餐费</translation>
    </message>
    <message>
        <source>The plan charge of this SIM is not known here, so no sum can be worked out. It stands in the operator&apos;s messages and app, or ask at the counter.</source>
        <translation>程序还不知道这张卡的套餐费，无法算出金额。可在运营商的短信或 App 里查看，或到柜台询问。</translation>
    </message>
    <message>
        <source>To pay in</source>
        <translation>应充金额</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>采用 {0}</translation>
    </message>
    <message>
        <source>Plan charge, {0} × {1}</source>
        <translation>套餐费，{0} × {1}</translation>
    </message>
    <message>
        <source>Likely use until then</source>
        <translation>期间预计消费</translation>
    </message>
    <message>
        <source>Balance below zero</source>
        <translation>余额为负</translation>
    </message>
    <message>
        <source>Already on the SIM</source>
        <translation>卡里已有</translation>
    </message>
    <message>
        <source>Fee, as it was last time</source>
        <translation>手续费，按上次</translation>
    </message>
    <message>
        <source>More than needed already</source>
        <translation>已超出所需</translation>
    </message>
    <message>
        <source>The balance covers the plan charges: nothing must be paid now.</source>
        <translation>余额够付套餐费：现在不用充值。</translation>
    </message>
    <message>
        <source>Counted for one charge: no day of departure is known.</source>
        <translation>按扣费一次计算：离境日期未知。</translation>
    </message>
    <message>
        <source>Counted until your departure on {0}.</source>
        <translation>算到您{0}离境为止。</translation>
    </message>
    <message>
        <source>A fee is not in it: ask for it and add it.</source>
        <translation>不含手续费：请问清后加上。</translation>
    </message>
    <message>
        <source>Fee, as you were told</source>
        <translation>手续费（对方告知的）</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>SIMs put away</source>
        <translation>已归档的 SIM 卡</translation>
    </message>
    <message>
        <source>Nothing is lost here: ledger, plan and secrets stay as they were.</source>
        <translation>这里什么都不会丢：账本、套餐和保密内容都原样保留。</translation>
    </message>
    <message>
        <source>No SIM was put away</source>
        <translation>没有已归档的 SIM 卡</translation>
    </message>
    <message>
        <source>A SIM you no longer use can be put away in the tracker.</source>
        <translation>不再使用的 SIM 卡可在“追踪”中归档。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Look at the ledger of {0}</source>
        <translation>查看 {0} 的账本</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>恢复 {0}</translation>
    </message>
    <message>
        <source>put away on {0}</source>
        <translation>{0}归档</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is back</source>
        <translation>{0} 已恢复</translation>
    </message>
</context>
<context>
    <name>ArchivedLedger</name>
    <message>
        <source>Ledger of {0}</source>
        <translation>{0} 的账本</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索账本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ArrivedStep</name>
    <message>
        <source>Did the money arrive?</source>
        <translation>钱到账了吗？</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>到账了</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>wait, look again</source>
        <translation>等一等再看</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>失败了</translation>
    </message>
    <message>
        <source>find out why</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>先查余额</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Questions for the counter</source>
        <translation>到柜台问的问题</translation>
    </message>
    <message>
        <source>What the data do not know, or know only from old or weak sources. Ask, and write it down.</source>
        <translation>数据中没有，或只来自陈旧、不可靠来源的信息。问清楚后记下来。</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>记下答案</translation>
    </message>
    <message>
        <source>Show to the clerk</source>
        <translation>给店员看</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>打印或 PDF…</translation>
    </message>
    <message>
        <source>Correct another fact…</source>
        <translation>更正其他信息…</translation>
    </message>
    <message>
        <source>Back to the data&apos;s value</source>
        <translation>恢复数据中的值</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>谁的问题</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>No question is open here, or nothing was corrected yet.</source>
        <translation>这里没有待问的问题，或者还没有更正过任何信息。</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>显示全部问题</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>You saw</source>
        <translation>您看到的</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Known so far: {0} — {1}</source>
        <translation>目前所知：{0} — {1}</translation>
    </message>
    <message>
        <source>The data say: {0}</source>
        <translation>数据中为：{0}</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>是，可以</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>否，不行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>over 90 days old</source>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>Not known, or known only from old or weak sources: ask, and write it down.</source>
        <translation>未知，或只来自陈旧、不可靠的来源：请询问并记下来。</translation>
    </message>
    <message>
        <source>They stand in the place of what the data say, also after newer data were applied.</source>
        <translation>更正会代替数据中的值，更新数据包后也保留。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The data&apos;s value is shown again</source>
        <translation>已恢复显示数据中的值</translation>
    </message>
    <message>
        <source>The questions in your language, in Russian and in Kazakh, with room for each answer.</source>
        <translation>用您的语言、俄语和哈萨克语写的问题，每题都留有写答案的空白。</translation>
    </message>
</context>
<context>
    <name>BackupBanner</name>
    <message>
        <source>There is no backup outside this laptop yet</source>
        <translation>本机之外还没有备份</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 次更改</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} since the last backup of {1}</source>
        <translation>上次备份（{1}）之后有 {0}</translation>
    </message>
    <message>
        <source>A copy on a stick or another computer survives a lost or broken laptop.</source>
        <translation>在 U 盘或另一台电脑上存一份，电脑丢了或坏了也不怕。</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>创建备份…</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Everything goes into one file. Keep it on a stick or another computer, not on this laptop.</source>
        <translation>全部内容存进一个文件。请放到 U 盘或另一台电脑上，不要放在本机。</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>The backup is sealed with it and opens only with it.</source>
        <translation>备份用它加密，也只能用它打开。</translation>
    </message>
    <message>
        <source>Writing and verifying the backup</source>
        <translation>正在写入并验证备份</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>创建备份</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>No balance was read yet</source>
        <translation>还没有查过余额</translation>
    </message>
    <message>
        <source>last known, {0}</source>
        <translation>上次记录，{0}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance read now (optional)</source>
        <translation>刚查到的余额（选填）</translation>
    </message>
    <message>
        <source>It shows later whether the money arrived.</source>
        <translation>之后可据此判断钱是否到账。</translation>
    </message>
    <message>
        <source>No code for the balance is confirmed for {0}: look in its app, or ask.</source>
        <translation>{0} 没有经证实的余额查询代码：请看其 App，或当面询问。</translation>
    </message>
    <message>
        <source>this operator</source>
        <translation>该运营商</translation>
    </message>
    <message>
        <source>Dial this on the SIM to read it now</source>
        <translation>用这张卡拨打即可查询</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>代码可能已变。</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>井号</translation>
    </message>
    <message>
        <source>{0}, then call</source>
        <translation>{0}，然后拨出</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the code large, to dial it</source>
        <translation>放大显示代码，便于拨号</translation>
    </message>
    <message>
        <source>Balance check written into the ledger</source>
        <translation>余额记录已写入账本</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>余额变化</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}：{1}，{2}</translation>
    </message>
    <message>
        <source>Left and right arrow read every point; “Figures” shows the same as a table.</source>
        <translation>左右方向键逐点朗读；“数值”以表格显示同样内容。</translation>
    </message>
</context>
<context>
    <name>BandText</name>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>无频段</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>要问</translation>
    </message>
    <message>
        <source>the phone has every band known to be used: {0}</source>
        <translation>手机具备已知在用的全部频段：{0}</translation>
    </message>
    <message>
        <source>the phone has {0}, but lacks {1}: fewer places, or slower</source>
        <translation>手机有 {0}，但缺 {1}：覆盖更少或更慢</translation>
    </message>
    <message>
        <source>the phone lacks {0}; other bands may be used that no source names</source>
        <translation>手机缺 {0}；也可能在用来源未列出的其他频段</translation>
    </message>
    <message>
        <source>known to be used: {0}; what the phone can do is not told</source>
        <translation>已知在用：{0}；未填写手机支持什么</translation>
    </message>
    <message>
        <source>“{0}”: all bands between, or just these two? Write each band.</source>
        <translation>“{0}”：是其间所有频段，还是只有这两个？请逐个写出。</translation>
    </message>
    <message>
        <source>“{0}” is a frequency that several bands share. Write the band, for example B20.</source>
        <translation>“{0}”是多个频段共用的频率。请写频段号，例如 B20。</translation>
    </message>
    <message>
        <source>“{0}”: of 2G, 3G, 4G or 5G? Write it before, for example LTE {0}.</source>
        <translation>“{0}”：是 2G、3G、4G 还是 5G？请写在前面，例如 LTE {0}。</translation>
    </message>
    <message>
        <source>“{0}” is no band of that kind. Look again.</source>
        <translation>“{0}”不是这类频段。请再看一下。</translation>
    </message>
    <message>
        <source>“{0}” was not understood.</source>
        <translation>看不懂“{0}”。</translation>
    </message>
    <message>
        <source>no source names the bands in use — ask</source>
        <translation>没有来源列出在用频段，请询问</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What you remove waits here for 90 days.</source>
        <translation>删除的内容在这里保留 90 天。</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>An entry you remove can be brought back from here.</source>
        <translation>删除的记录可以在这里恢复。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>另有 %n 条较早的未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation>恢复 {0}</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>已从回收站恢复</translation>
    </message>
    <message>
        <source>Removed {0} — {1} left</source>
        <translation>{0} 删除，还剩 {1}</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message>
        <source>{0} (operator no longer in the data)</source>
        <translation>{0}（数据中已没有这家运营商）</translation>
    </message>
</context>
<context>
    <name>CaptureShield</name>
    <message>
        <source>While something is revealed, macOS is asked to leave this window out of screenshots; since version 15 many programs show it all the same.</source>
        <translation>显示保密内容期间，会请求 macOS 不让截图拍到本窗口；但从 15 版起，许多程序仍会拍到。</translation>
    </message>
    <message>
        <source>While something is revealed, screenshots and shared screens leave this window out.</source>
        <translation>显示保密内容期间，截图、录屏和屏幕共享都拍不到本窗口。</translation>
    </message>
    <message>
        <source>Screenshots and shared screens show what is revealed: this system cannot leave a window out.</source>
        <translation>截图、录屏和屏幕共享会拍到显示出来的内容：本系统无法排除单个窗口。</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>fits best now</source>
        <translation>目前最合适</translation>
    </message>
    <message>
        <source>{0}. For: {1}. Against: {2}.</source>
        <translation>{0}。优点：{1}。缺点：{2}。</translation>
    </message>
</context>
<context>
    <name>ChannelDetails</name>
    <message>
        <source>Confirmed by a source</source>
        <translation>有资料证实</translation>
    </message>
    <message>
        <source>Not confirmed: try it only with a plan B</source>
        <translation>未经证实：要试，先备好别的办法</translation>
    </message>
    <message>
        <source>Fee: {0}</source>
        <translation>手续费：{0}</translation>
    </message>
    <message>
        <source>Least and most per payment: not known. If the sum is refused, pay in parts.</source>
        <translation>单笔最低和最高金额未知。若金额被拒，请分几次付。</translation>
    </message>
    <message>
        <source>Takes at least {0}, at most {1}.</source>
        <translation>单笔最低 {0}，最高 {1}。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Steps according to {0}</source>
        <translation>步骤依据：{0}</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Where do you want to pay?</source>
        <translation>您想去哪儿付款？</translation>
    </message>
    <message>
        <source>Say what is at hand now, and the ways are put in order for you.</source>
        <translation>告诉我们您手头有什么，程序会为您排好各种方式。</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>充值方式</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Operator&apos;s shop</source>
        <translation>营业厅</translation>
    </message>
    <message>
        <source>Self-service terminal</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Agent or store</source>
        <translation>代理点或商店</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>The chart as a table</source>
        <translation>以表格显示的余额图</translation>
    </message>
    <message>
        <source>Print the balance chart</source>
        <translation>打印余额图</translation>
    </message>
    <message>
        <source>Written into the ledger</source>
        <translation>已记入账本</translation>
    </message>
</context>
<context>
    <name>ChartPaper</name>
    <message>
        <source>Print the balance chart</source>
        <translation>打印余额图</translation>
    </message>
    <message>
        <source>One sheet with the chart, the forecast and the same as a table. It holds no phone number.</source>
        <translation>一页纸：余额图、预测和同样内容的表格。不含手机号。</translation>
    </message>
</context>
<context>
    <name>ChoosingSections</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>My trip</source>
        <translation>我的行程</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>我的手机</translation>
    </message>
    <message>
        <source>Parts of this tab</source>
        <translation>本页的各部分</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>ClerkAnswers</name>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>ClerkCard</name>
    <message>
        <source>For the clerk</source>
        <translation>给店员看</translation>
    </message>
    <message>
        <source>Language of the clerk</source>
        <translation>店员的语言</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>翻转画面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a sentence (Ctrl+F)</source>
        <translation>查找句子（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>ClerkFinder</name>
    <message>
        <source>Find a sentence</source>
        <translation>查找句子</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>No sentence has this word. Try another, or the first letters of it.</source>
        <translation>没有含这个词的句子。请换一个词，或只输入开头几个字母。</translation>
    </message>
</context>
<context>
    <name>ClipboardNote</name>
    <message>
        <source>Clipboard: {0} s</source>
        <translation>剪贴板：{0} 秒</translation>
    </message>
    <message>
        <source>A secret is in the clipboard. It is taken off by itself; press to do it now.</source>
        <translation>剪贴板里有保密内容，到时会自动清除；按下可立即清除。</translation>
    </message>
    <message>
        <source>A secret is in the clipboard, taken off in {0} seconds. Press to take it off now.</source>
        <translation>剪贴板里有保密内容，{0} 秒后清除。按下可立即清除。</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>The clock of this laptop may be wrong: do not trust the deadlines</source>
        <translation>这台电脑的时钟可能不对：请勿相信截止时间</translation>
    </message>
    <message>
        <source>It shows {0}, but {1} was written here before. Set date and time of this laptop.</source>
        <translation>电脑显示 {0}，但这里已有 {1} 写下的记录。请校正电脑的日期和时间。</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>Shows it large, to read off while dialling</source>
        <translation>放大显示，方便边看边拨</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No code is confirmed for {0}: look in its app, or ask.</source>
        <translation>{0} 没有经证实的代码：请看其 App，或当面询问。</translation>
    </message>
    <message>
        <source>Point the camera of an Android phone at it: the phone offers to dial. Press call.</source>
        <translation>用安卓手机的相机对准它：手机会提示拨号，按拨打键即可。</translation>
    </message>
    <message>
        <source>An iPhone does not dial * or # from a link. The camera shows the text: type it into the phone app, then call.</source>
        <translation>iPhone 不会从链接拨打含 * 或 # 的代码。相机会显示文字：请在“电话”中输入后拨打。</translation>
    </message>
    <message>
        <source>QR code: {0}, {1}</source>
        <translation>二维码：{0}，{1}</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>代码可能已变。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Kind: check, topup, correction</source>
        <translation>类型：check、topup、correction</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>充值方式</translation>
    </message>
    <message>
        <source>Data left, MB</source>
        <translation>剩余流量，MB</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Id of the entry</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Operator&apos;s reply</source>
        <translation>运营商的回复</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套餐包</translation>
    </message>
    <message>
        <source>Currency of home</source>
        <translation>本国货币代码</translation>
    </message>
    <message>
        <source>Rate: tenge for one of it</source>
        <translation>汇率：一单位等于多少坚戈</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Amount at home</source>
        <translation>折合本国货币</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Operators in Kazakhstan compared</source>
        <translation>哈萨克斯坦运营商对比</translation>
    </message>
    <message>
        <source>Made on {0}; the data were gathered until {1}.</source>
        <translation>制作于{0}；数据收集至{1}。</translation>
    </message>
    <message>
        <source>Only what differs is listed.</source>
        <translation>只列出有差别的项目。</translation>
    </message>
    <message>
        <source>Only facts with these words are listed: {0}</source>
        <translation>只列出含这些词的信息：{0}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>KZ Companion: check at the counter before you pay</source>
        <translation>哈国旅伴：付款前请在柜台核实</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Shift: with spaces</source>
        <translation>按住 Shift：带空格复制</translation>
    </message>
    <message>
        <source>Copy without spaces</source>
        <translation>复制（不带空格）</translation>
    </message>
    <message>
        <source>Copy with spaces</source>
        <translation>复制（带空格）</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>These data are open to read only; nothing is kept.</source>
        <translation>数据以只读方式打开，无法保存。</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>The data&apos;s value is shown again</source>
        <translation>已恢复显示数据中的值</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The data say: {0}</source>
        <translation>数据中为：{0}</translation>
    </message>
    <message>
        <source>The data have changed since; they say now: {0}</source>
        <translation>此后数据已更新，现为：{0}</translation>
    </message>
    <message>
        <source>The data do not know it</source>
        <translation>数据中没有这项</translation>
    </message>
    <message>
        <source>The data have changed since; they do not know it any more</source>
        <translation>此后数据已更新，其中不再有这项</translation>
    </message>
    <message>
        <source>you saw it on {0}</source>
        <translation>您于{0}亲见</translation>
    </message>
    <message>
        <source>you saw it on {0}: {1}</source>
        <translation>您于{0}亲见：{1}</translation>
    </message>
</context>
<context>
    <name>CountedText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>act within %n day(s)</source>
        <translation>
            <numerusform>%n 天内处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A forecast needs %n more balance check(s)</source>
        <translation>
            <numerusform>还需 %n 次余额记录才能预计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>已导入 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported</source>
        <translation>
            <numerusform>已导出 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written; open the file on the phone</source>
        <translation>
            <numerusform>已写入 %n 个提醒；请在手机上打开该文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>有 %n 件事需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Where it worked</source>
        <translation>哪里有信号</translation>
    </message>
    <message>
        <source>Your own notes; no coverage map is shipped.</source>
        <translation>您自己的记录；不附带覆盖图。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>for example Charyn canyon, car park</source>
        <translation>例如：恰伦峡谷停车场</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>没注意</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>有信号</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>没信号</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>删除这条记录</translation>
    </message>
    <message>
        <source>Your notes on coverage</source>
        <translation>您的信号记录</translation>
    </message>
    <message>
        <source>No note yet. Stand somewhere, look at the phone, write it down.</source>
        <translation>还没有记录。站在某处，看一眼手机，记下来。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>有信号</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>没信号</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>记录已保存</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>记录已删除</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>出了不该出的问题。</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or quit and start again. The report holds nothing personal.</source>
        <translation>已保存的内容是安全的。您可以继续，也可以退出后重新启动。报告不含任何个人信息。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>每 7 天</translation>
    </message>
    <message>
        <source>every 28 days</source>
        <translation>每 28 天</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>每 30 天</translation>
    </message>
    <message>
        <source>every calendar month</source>
        <translation>每个自然月</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不扣</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>未知，请询问</translation>
    </message>
</context>
<context>
    <name>DataNewsBanner</name>
    <message>
        <source>When your data were opened</source>
        <translation>打开您的数据时</translation>
    </message>
    <message>
        <source>When your data were saved</source>
        <translation>保存您的数据时</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>打开日历（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>DayMixPanel</name>
    <message>
        <source>Days on Wi-Fi</source>
        <translation>有 Wi-Fi 的日子</translation>
    </message>
    <message>
        <source>Days in the city</source>
        <translation>城里的日子</translation>
    </message>
    <message>
        <source>Days on the road</source>
        <translation>路上的日子</translation>
    </message>
    <message>
        <source>As so far</source>
        <translation>同以往</translation>
    </message>
    <message>
        <source>With a few more checks the days to come can be tried out here.</source>
        <translation>再查几次余额，就能在这里试算接下来的日子。</translation>
    </message>
    <message>
        <source>The days to come are taken to be as so far: about {0} a day.</source>
        <translation>假设接下来的日子和以往一样：每天约 {0}。</translation>
    </message>
    <message>
        <source>our assumption: {0}, {1} and {2} times the usual; daily checks teach it</source>
        <translation>我们的假设：平常用量的 {0}、{1} 和 {2} 倍；每天查余额可让它更准</translation>
    </message>
    <message>
        <source>how the days differ was learned from your checks</source>
        <translation>各类日子的差别来自您的查询记录</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>Save all reminders (.ics)…</source>
        <translation>保存所有提醒（.ics）…</translation>
    </message>
    <message>
        <source>Scan it, and the phone adds the event to its calendar and rings in the morning before. Where a phone shows only text, send it the file.</source>
        <translation>扫描后，手机会把日程加入日历，并在到期前的早上响铃。如果手机只显示文字，请把文件发给它。</translation>
    </message>
    <message>
        <source>There is no deadline ahead for this SIM.</source>
        <translation>这张卡目前没有即将到来的期限。</translation>
    </message>
    <message>
        <source>QR code: reminder for {0}</source>
        <translation>二维码：{0} 的提醒</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>At work</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>star</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>井号</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>DialDialog</name>
    <message>
        <source>Space: typed, next group. Backspace: one back. Esc: close.</source>
        <translation>空格键：已输入，下一组。退格键：退回一组。Esc：关闭。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Your place is kept: go on where you were.</source>
        <translation>进度已保留：可从刚才的位置继续。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>退回一组</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Typed, next group</source>
        <translation>已输入，下一组</translation>
    </message>
    <message>
        <source>All groups are typed. Compare once more.</source>
        <translation>所有分组均已输入。请再核对一遍。</translation>
    </message>
    <message>
        <source>{0} of {1} groups typed</source>
        <translation>已输入 {0}/{1} 组</translation>
    </message>
</context>
<context>
    <name>DialShow</name>
    <message>
        <source>The code may have changed.</source>
        <translation>代码可能已变。</translation>
    </message>
    <message>
        <source>Compare each group with the screen of the terminal or the clerk before you pay.</source>
        <translation>付款前，请逐组与终端或店员屏幕上的号码核对。</translation>
    </message>
</context>
<context>
    <name>DialView</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>All groups are ticked off</source>
        <translation>所有分组均已勾选</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>第 {0} 组，共 {1} 组：{2}</translation>
    </message>
</context>
<context>
    <name>DifferenceStrip</name>
    <message>
        <source>The last check: expected {0}, seen {1}, {2} less. What took it?</source>
        <translation>上次查询：预计 {0}，实际 {1}，少了 {2}。用在哪了？</translation>
    </message>
    <message>
        <source>The last check: expected {0}, seen {1}, {2} more. Where did it come from?</source>
        <translation>上次查询：预计 {0}，实际 {1}，多了 {2}。从哪来的？</translation>
    </message>
    <message>
        <source>Writes a correction with this reason into the ledger</source>
        <translation>以此原因在账本里记一条更正</translation>
    </message>
</context>
<context>
    <name>DoStep</name>
    <message>
        <source>as you have it written down</source>
        <translation>（您记下的）</translation>
    </message>
    <message>
        <source>Do it, line by line</source>
        <translation>照着清单逐项做</translation>
    </message>
    <message>
        <source>Tick off what is done. When you leave to pay, say so below.</source>
        <translation>做完一项勾一项。出门付款时，请点下面的按钮。</translation>
    </message>
    <message>
        <source>I am going to pay now</source>
        <translation>我现在去付款</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Show it to the clerk</source>
        <translation>出示给店员</translation>
    </message>
    <message>
        <source>Large, in Russian and Kazakh, turned around for the other side</source>
        <translation>大字显示俄语和哈萨克语，可翻转给对方看</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>带上</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>步骤</translation>
    </message>
    <message numerus="yes">
        <source>All %n sentence(s)</source>
        <translation>
            <numerusform>全部 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>已勾 {0}/{1}</translation>
    </message>
    <message>
        <source>Fee they told you (optional)</source>
        <translation>对方告知的手续费（选填）</translation>
    </message>
    <message>
        <source>It is kept for the result and counted in next time; 0 if there is none.</source>
        <translation>会带入结果，下次计算时也会算上；没有则填 0。</translation>
    </message>
    <message>
        <source>Codes to dial</source>
        <translation>可拨的代码</translation>
    </message>
    <message>
        <source>Large, to tick off while you type them into the phone</source>
        <translation>放大显示，一边在手机上输入一边勾掉</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The entry was removed from the ledger</source>
        <translation>这条记录已从账本删除</translation>
    </message>
    <message>
        <source>{0} arrived on {1}</source>
        <translation>{0} 已到账：{1}</translation>
    </message>
    <message>
        <source>Written into the ledger, with one step to undo</source>
        <translation>已写入账本，可一步撤销</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Keep the slip for a few days all the same.</source>
        <translation>小票还请再留几天。</translation>
    </message>
    <message>
        <source>See it in the tracker</source>
        <translation>在追踪中查看</translation>
    </message>
    <message>
        <source>Renew another SIM</source>
        <translation>给另一张卡充值</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>充值方式</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the SIM now</source>
        <translation>卡里现有</translation>
    </message>
    <message>
        <source>valid until: not known</source>
        <translation>有效期至：未知</translation>
    </message>
    <message>
        <source>valid until {0}, {1}</source>
        <translation>有效期至{0}，{1}</translation>
    </message>
    <message>
        <source>data left: {0}</source>
        <translation>剩余流量：{0}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change this balance check</source>
        <translation>修改这条余额记录</translation>
    </message>
    <message>
        <source>Change this top-up</source>
        <translation>修改这次充值</translation>
    </message>
    <message>
        <source>Change this correction</source>
        <translation>修改这次更正</translation>
    </message>
    <message>
        <source>When (Almaty)</source>
        <translation>时间（阿拉木图）</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>扣除的手续费</translation>
    </message>
    <message>
        <source>Balance shown</source>
        <translation>查到的余额</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>剩余流量</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read from the reply: {0}</source>
        <translation>读自短信：{0}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Network company</source>
        <translation>网络公司</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>{0}: commission</source>
        <translation>{0}：手续费</translation>
    </message>
    <message>
        <source>{0}: least amount</source>
        <translation>{0}：最低金额</translation>
    </message>
    <message>
        <source>{0}: most amount</source>
        <translation>{0}：最高金额</translation>
    </message>
    <message>
        <source>{0}: time until the money arrives</source>
        <translation>{0}：到账时间</translation>
    </message>
    <message>
        <source>For all operators</source>
        <translation>适用于所有运营商</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>not to be corrected; note what you find under “My phone”</source>
        <translation>不可更正；您实际测到的情况请记在“我的手机”里</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>填写答案</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{0} (required)</source>
        <translation>{0}（必填）</translation>
    </message>
</context>
<context>
    <name>FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Which language shall we speak? You can change it at any time.</source>
        <translation>您想用哪种语言？随时可以更改。</translation>
    </message>
    <message>
        <source>Which SIM do you have?</source>
        <translation>您用的是哪张 SIM 卡？</translation>
    </message>
    <message>
        <source>Only a name and the brand on the card. No number, no PIN; they wait for the vault.</source>
        <translation>只填名称和卡上的品牌。号码和 PIN 不用填，以后存进保险箱。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>For example: My travel SIM. Leave it empty to add a SIM later.</source>
        <translation>例如：我的旅行卡。留空则以后再添加。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>No SIM yet? Look around with made-up data first.</source>
        <translation>还没有卡？先用虚构的数据看看。</translation>
    </message>
    <message>
        <source>Show sample data</source>
        <translation>查看示例数据</translation>
    </message>
    <message>
        <source>Ready. What to do next</source>
        <translation>准备好了。接下来</translation>
    </message>
    <message>
        <source>Before you top up</source>
        <translation>充值之前</translation>
    </message>
    <message>
        <source>Renew leads you from the amount to the receipt.</source>
        <translation>“续费”带您从金额一步步走到小票。</translation>
    </message>
    <message>
        <source>After each look at the balance</source>
        <translation>每次查过余额</translation>
    </message>
    <message>
        <source>Log it in the Tracker: it tells how long it lasts.</source>
        <translation>记到“追踪”里：程序会告诉您还能用多久。</translation>
    </message>
    <message>
        <source>Number, PIN and PUK</source>
        <translation>号码、PIN 和 PUK</translation>
    </message>
    <message>
        <source>The Vault keeps them encrypted. You choose its password when you store the first one.</source>
        <translation>“保险箱”会加密保存。存第一项时由您设定密码。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>28 letters and digits from the printed sheet; spaces and capitals do not matter.</source>
        <translation>打印纸上的 28 个字母和数字；空格和大小写无关。</translation>
    </message>
    <message>
        <source>The password is forgotten</source>
        <translation>忘记了密码</translation>
    </message>
    <message>
        <source>The recovery key opens the vault, too. Choose another password at once.</source>
        <translation>恢复密钥也能打开保险箱。请马上设置新密码。</translation>
    </message>
    <message>
        <source>Open and set the password</source>
        <translation>打开并设置密码</translation>
    </message>
</context>
<context>
    <name>GateWays</name>
    <message>
        <source>Use the password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>使用 PIN</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>用系统钥匙串解锁</translation>
    </message>
    <message>
        <source>I forgot the password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>SIM or laptop lost?</source>
        <translation>SIM 卡或电脑丢了？</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Not yet in your language: shown in English</source>
        <translation>暂无中文：以英文显示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急求助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>网址已复制。本程序不联网。</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Show in Operators</source>
        <translation>在“运营商”中查看</translation>
    </message>
    <message>
        <source>History, not a current price.</source>
        <translation>历史资料，不是现价。</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>来源：{0}</translation>
    </message>
</context>
<context>
    <name>GuidePaperDialog</name>
    <message>
        <source>The guide on paper</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>The whole guide</source>
        <translation>整本指南</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>With every source spelt out, so that it can be read without this program.</source>
        <translation>每个来源都写全，不用本程序也能查阅。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>KZ Companion · Guide · printed {0}</source>
        <translation>哈国旅伴 · 指南 · 打印于{0}</translation>
    </message>
</context>
<context>
    <name>GuideTab</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try fewer or other words.</source>
        <translation>指南里没有这些词。请减少或换用其他词。</translation>
    </message>
    <message>
        <source>Not yet in your language: shown in English</source>
        <translation>暂无中文：以英文显示</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>网址已复制。本程序不联网。</translation>
    </message>
    <message>
        <source>Print the page or save it as a PDF…</source>
        <translation>打印本页或存为 PDF…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>GuideTables</name>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>That is about {0}, at the rate you typed on {1}.</source>
        <translation>约合 {0}（按您在{1}输入的汇率）。</translation>
    </message>
    <message>
        <source>Money at home</source>
        <translation>本国货币</translation>
    </message>
    <message>
        <source>1 {0} is how many tenge? (optional)</source>
        <translation>1 {0} 等于多少坚戈？（选填）</translation>
    </message>
    <message>
        <source>as at the exchange office; kept with today&apos;s date</source>
        <translation>按兑换点的牌价；连同今天的日期保存</translation>
    </message>
</context>
<context>
    <name>HomeRateRow</name>
    <message>
        <source>Money at home</source>
        <translation>本国货币</translation>
    </message>
    <message>
        <source>Tenge for 1 {0} (optional)</source>
        <translation>1 {0} 合多少坚戈（选填）</translation>
    </message>
    <message>
        <source>Then each entry shows what it cost at home, too.</source>
        <translation>填写后，每条记录也会显示折合本国货币的金额。</translation>
    </message>
    <message>
        <source>Rate typed on {0}; it stays with the entry.</source>
        <translation>{0}输入的汇率；它会随记录保存。</translation>
    </message>
    <message>
        <source>That is about {0}, at the rate you typed on {1}.</source>
        <translation>约合 {0}（按您在{1}输入的汇率）。</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Paid in: {0}</source>
        <translation>已充值：{0}</translation>
    </message>
    <message>
        <source>Paid in: {0} = {1} at the rates you typed</source>
        <translation>已充值：{0} = {1}（按您输入的汇率）</translation>
    </message>
    <message>
        <source>{0} of it without a rate</source>
        <translation>其中 {0} 没有汇率</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from CSV</source>
        <translation>从 CSV 导入</translation>
    </message>
    <message>
        <source>You see first what would come in. One undo takes the whole import back.</source>
        <translation>先看看会导入什么。撤销一次即可取消整个导入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a table with the names of its columns in the first line</source>
        <translation>第一行是列名的表格</translation>
    </message>
    <message>
        <source>SIM of rows that name none</source>
        <translation>未写明 SIM 卡的行归入</translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Columns and rejected rows</source>
        <translation>列和被拒绝的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>A table brings entries, not SIMs: add the SIMs under these nicknames first. To move everything to another laptop, restore a backup there.</source>
        <translation>表格只带来记录，不带来 SIM 卡：请先用这些昵称添加卡。要把全部内容搬到另一台电脑，请在那里恢复备份。</translation>
    </message>
    <message>
        <source>Bringing the entries in</source>
        <translation>正在导入记录</translation>
    </message>
</context>
<context>
    <name>ImportRowView</name>
    <message>
        <source>Operator of {0}</source>
        <translation>{0} 的运营商</translation>
    </message>
    <message>
        <source>Choose the operator of this SIM.</source>
        <translation>请选择这张 SIM 卡的运营商。</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>选择运营商</translation>
    </message>
    <message>
        <source>A new SIM</source>
        <translation>新的 SIM 卡</translation>
    </message>
    <message>
        <source>Goes to the SIM of this name</source>
        <translation>写入同名的 SIM 卡</translation>
    </message>
    <message>
        <source>Replace what differs here: {0}</source>
        <translation>覆盖这里不同的内容：{0}</translation>
    </message>
</context>
<context>
    <name>InstalledPacksDialog</name>
    <message>
        <source>Installed data</source>
        <translation>已安装的数据</translation>
    </message>
    <message>
        <source>Facts come with the program or from data packs. Any of them can be used again.</source>
        <translation>资料随程序提供，或来自数据包。任何一份都可重新启用。</translation>
    </message>
    <message>
        <source>Open a data pack…</source>
        <translation>打开数据包…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No data pack was applied yet. Open one, or drop it on the window.</source>
        <translation>尚未应用过数据包。打开一个，或将其拖到窗口上。</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>older than shipped</source>
        <translation>比自带数据旧</translation>
    </message>
    <message>
        <source>Roll back to this</source>
        <translation>退回到此</translation>
    </message>
    <message>
        <source>Roll back to {0}</source>
        <translation>退回到 {0}</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stop using {0}</source>
        <translation>停用 {0}</translation>
    </message>
    <message>
        <source>Taken out of use; the file stays</source>
        <translation>已停用，文件保留</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>a top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>a top-up or a paid use</source>
        <translation>充值或付费使用</translation>
    </message>
    <message>
        <source>Type until when the number is to be kept.</source>
        <translation>请输入号码要保留到哪一天。</translation>
    </message>
    <message>
        <source>Your plan keeps an unused number for {0}. What counts: {1}.</source>
        <translation>您的套餐为闲置号码保留 {0}。算作使用的是：{1}。</translation>
    </message>
    <message>
        <source>The last one in your ledger: {0}.</source>
        <translation>账本中最近一次：{0}。</translation>
    </message>
    <message>
        <source>Your ledger has none yet, so the first is due at once.</source>
        <translation>账本中还没有，因此现在就应做第一次。</translation>
    </message>
    <message>
        <source>Careful: the number may have been taken away already on {0}. Call it, or ask at the shop.</source>
        <translation>注意：号码可能已在{0}被收回。请拨打试试，或到营业厅询问。</translation>
    </message>
    <message>
        <source>Nothing to do: it lasts until {0}, beyond your visit.</source>
        <translation>无需操作：号码可保留到{0}，晚于您的来访。</translation>
    </message>
    <message>
        <source>Do it once by each of these days (Almaty):</source>
        <translation>请在以下每个日期之前各做一次（阿拉木图时间）：</translation>
    </message>
    <message>
        <source>Each is some days early, because money sent from abroad may fail at first.</source>
        <translation>每个日期都提前了几天，因为从国外付款可能一次不成功。</translation>
    </message>
    <message>
        <source>… and {0} more, until {1}.</source>
        <translation>……还有 {0} 个，直到{1}。</translation>
    </message>
    <message>
        <source>Then it lasts until {0}.</source>
        <translation>这样号码可保留到{0}。</translation>
    </message>
    <message>
        <source>The dates do not reach your visit: there are too many.</source>
        <translation>日期太多，未能列到您来访那天。</translation>
    </message>
    <message>
        <source>All in all: {0}.</source>
        <translation>合计：{0}。</translation>
    </message>
    <message>
        <source>All in all: {0}; the balance suffices for it.</source>
        <translation>合计：{0}；余额足够。</translation>
    </message>
    <message>
        <source>All in all: {0}; {1} of it must be paid in.</source>
        <translation>合计：{0}；其中需充值 {1}。</translation>
    </message>
    <message>
        <source>How long your plan keeps an unused number is not known. Ask at the shop:</source>
        <translation>您的套餐为闲置号码保留多久还不清楚。请到营业厅询问：</translation>
    </message>
    <message>
        <source>After how many days without use is the number taken away?</source>
        <translation>闲置多少天后号码会被收回？</translation>
    </message>
    <message>
        <source>Does a top-up from abroad count, and what is the least amount?</source>
        <translation>从国外充值算不算？最低金额是多少？</translation>
    </message>
    <message>
        <source>Is the plan charge still taken meanwhile, and can it be paused?</source>
        <translation>这期间还会扣套餐费吗？能否暂停？</translation>
    </message>
    <message>
        <source>Do SMS codes arrive abroad, and what do they cost?</source>
        <translation>在国外能收到短信验证码吗？要收费吗？</translation>
    </message>
    <message>
        <source>Use the balance up: {0} are still there.</source>
        <translation>用完余额：还有 {0}。</translation>
    </message>
    <message>
        <source>Use up what is left of the balance.</source>
        <translation>用完剩余的余额。</translation>
    </message>
    <message>
        <source>List what knows this number: banks, wallets, messengers, shops, two-step sign-in. Change the number there, or remove it, while SMS codes still reach you.</source>
        <translation>列出哪些地方绑定了这个号码：银行、钱包、聊天软件、购物网站、两步验证。趁还能收到短信验证码，换绑或解绑。</translation>
    </message>
    <message>
        <source>Take a bank card or an automatic payment off the operator&apos;s account.</source>
        <translation>从运营商账户中解绑银行卡，取消自动扣款。</translation>
    </message>
    <message>
        <source>Save contacts, messages and photos that only this SIM or its apps have.</source>
        <translation>保存只存在这张卡或相关应用里的联系人、短信和照片。</translation>
    </message>
    <message>
        <source>Ask at the shop how a number is given back, and take a slip if there is one.</source>
        <translation>到营业厅询问如何销号，如有凭据请留存。</translation>
    </message>
    <message>
        <source>Once it is no longer yours, suppose that somebody else may get its calls and SMS codes.</source>
        <translation>号码不再属于您之后，请当作别人可能会收到它的来电和短信验证码。</translation>
    </message>
    <message>
        <source>Put the SIM away here: ledger and secrets stay, and it can be brought back.</source>
        <translation>在这里归档 SIM 卡：账本和保密内容都会保留，随时可以恢复。</translation>
    </message>
    <message>
        <source>What counts as use: any top-up, or only something paid — a call, an SMS, data?</source>
        <translation>怎样才算使用：任何充值都算，还是只有付费的通话、短信、流量才算？</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>用系统钥匙串解锁</translation>
    </message>
    <message>
        <source>A random key is put into the keyring of your login. Then whoever is logged in as you, and every program they run, can open the vault. It saves typing; it protects no better than your login.</source>
        <translation>会把一个随机密钥放进您登录账户的钥匙串。此后，以您身份登录的人及其运行的任何程序都能打开保险箱。这样省去输入，但保护程度不高于您的登录。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>LedgerFilterBar</name>
    <message>
        <source>Filter the ledger</source>
        <translation>筛选账本</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Balance checks</source>
        <translation>余额记录</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>With a photo of the receipt</source>
        <translation>有小票照片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>从哪天</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>金额不低于</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>金额不超过</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>{0} of {1} entries</source>
        <translation>{0} / {1} 条记录</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When (Almaty)</source>
        <translation>时间（阿拉木图）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>充入</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>剩余流量</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>约 {0}</translation>
    </message>
    <message>
        <source>receipt {0}</source>
        <translation>小票 {0}</translation>
    </message>
    <message>
        <source>Balance check</source>
        <translation>余额记录</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{0} (fee {1})</source>
        <translation>{0}（手续费 {1}）</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>折合本币</translation>
    </message>
    <message>
        <source>Look at the photo of the receipt</source>
        <translation>查看小票照片</translation>
    </message>
    <message>
        <source>{0} at the rate of {1}: 1 {2} = {3}</source>
        <translation>{0}，按{1}的汇率：1 {2} = {3}</translation>
    </message>
</context>
<context>
    <name>LockingDialog</name>
    <message>
        <source>When the vault locks</source>
        <translation>保险箱何时锁定</translation>
    </message>
    <message>
        <source>With Ctrl+L and when you quit, always. What is being typed is sealed and offered again after unlocking.</source>
        <translation>按 Ctrl+L 或退出程序时总会锁定。正在输入的内容会加密保存，解锁后可继续。</translation>
    </message>
    <message>
        <source>When the window is minimised</source>
        <translation>窗口最小化时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>however long: never lock by itself</source>
        <translation>不限时长：不自动锁定</translation>
    </message>
    <message>
        <source>Whoever comes to the open laptop then sees the vault as you left it.</source>
        <translation>这样，谁走到开着的电脑前，都能看到您离开时的保险箱。</translation>
    </message>
    <message>
        <source>When neither key nor pointer was touched for</source>
        <translation>键盘和鼠标无操作达到</translation>
    </message>
    <message>
        <source>Asking this computer whether it tells of session lock and sleep…</source>
        <translation>正在查询这台电脑会不会通知锁屏和睡眠…</translation>
    </message>
    <message>
        <source>When the screen is locked and before sleep: this computer tells of both.</source>
        <translation>锁屏时和睡眠前：这台电脑对两者都会通知。</translation>
    </message>
    <message>
        <source>When the screen is locked: this computer tells of that, but not of sleep. Press Ctrl+L before you close the lid.</source>
        <translation>锁屏时：这台电脑会通知锁屏，但不通知睡眠。合上盖子前请按 Ctrl+L。</translation>
    </message>
    <message>
        <source>Before sleep: this computer tells of that, but not of a locked screen. Press Ctrl+L before you leave.</source>
        <translation>睡眠前：这台电脑会通知睡眠，但不通知锁屏。离开前请按 Ctrl+L。</translation>
    </message>
    <message>
        <source>This computer tells the program neither of a locked screen nor of sleep. Press Ctrl+L before you leave or close the lid.</source>
        <translation>这台电脑不会向程序通知锁屏或睡眠。离开或合上盖子前请按 Ctrl+L。</translation>
    </message>
</context>
<context>
    <name>LogExtras</name>
    <message>
        <source>Data left</source>
        <translation>剩余流量</translation>
    </message>
    <message>
        <source>for example 3.5 GB</source>
        <translation>例如 3.5 GB</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>empty for now, else 2026-11-22 14:30</source>
        <translation>留空即现在，否则如 2026-11-22 14:30</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>扣除的手续费</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>充值方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Logged</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Logged for {0}; newer entries decide the balance</source>
        <translation>已记到 {0}；余额以更新的记录为准</translation>
    </message>
    <message>
        <source>Logged: {0} used since the last reading</source>
        <translation>已记录：上次读数以来用了 {0}</translation>
    </message>
    <message>
        <source>Logged for {0}, as this laptop&apos;s clock says. Undo, set the clock and log it again.</source>
        <translation>按本机时钟记到了 {0}。请撤销，校准时钟后重记。</translation>
    </message>
    <message>
        <source>Logged: expected {0}, {1} less</source>
        <translation>已记录：预计 {0}，少了 {1}</translation>
    </message>
    <message>
        <source>Logged: expected {0}, {1} more</source>
        <translation>已记录：预计 {0}，多了 {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>KZ Companion</source>
        <translation>哈国旅伴</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>便携模式</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>指定时间</translation>
    </message>
</context>
<context>
    <name>MaskedLabel</name>
    <message>
        <source>shown for {0} seconds</source>
        <translation>显示 {0} 秒</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>两次输入不同。请输入相同的密码。</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>尚未输入</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>马上会被猜到</translation>
    </message>
    <message>
        <source>guessed soon</source>
        <translation>很快会被猜到</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很强</translation>
    </message>
</context>
<context>
    <name>NoSim</name>
    <message>
        <source>No SIM in use</source>
        <translation>没有在用的 SIM 卡</translation>
    </message>
    <message>
        <source>Those you put away can be looked at and brought back.</source>
        <translation>已归档的卡可以查看，也可以恢复使用。</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>添加 SIM 卡</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>已归档的 SIM 卡…</translation>
    </message>
    <message>
        <source>No SIM yet</source>
        <translation>还没有 SIM 卡</translation>
    </message>
    <message>
        <source>Add the SIM you use; then a balance is logged in three seconds.</source>
        <translation>添加您在用的卡；之后三秒钟就能记一次余额。</translation>
    </message>
    <message>
        <source>Add your first SIM</source>
        <translation>添加第一张 SIM 卡</translation>
    </message>
</context>
<context>
    <name>NoneFound</name>
    <message>
        <source>No entry is like that</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示全部记录</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Next message ({0} of {1})</source>
        <translation>下一条消息（第 {0} 条，共 {1} 条）</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Mobile number to top up</source>
        <translation>要充值的手机号</translation>
    </message>
    <message>
        <source>Mobile number, +7 and ten digits</source>
        <translation>手机号：+7 加 10 位数字</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Keep sealed</source>
        <translation>存入保险箱</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>It is sealed in the vault.</source>
        <translation>会加密存入保险箱。</translation>
    </message>
    <message>
        <source>Mobile number, {0} and {1} digits</source>
        <translation>手机号，{0} 加 {1} 位数字</translation>
    </message>
    <message>
        <source>Kept in memory until the vault locks, nobody touches the program for a while, or it ends; never on the disk.</source>
        <translation>只保留在内存中，保险箱锁定、程序闲置一段时间或退出即清除；绝不写入磁盘。</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>改填一个</translation>
    </message>
    <message>
        <source>Unlock the vault instead</source>
        <translation>改为解锁保险箱</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>改为手动输入号码</translation>
    </message>
    <message>
        <source>The prefix was first given to {0}: was the number moved?</source>
        <translation>这个号段最初属于 {0}：号码转过网吗？</translation>
    </message>
    <message>
        <source>As you typed it: kept until the vault locks, nobody touches the program for a while, or it ends.</source>
        <translation>您刚才输入的号码：保险箱锁定、程序闲置一段时间或退出即清除。</translation>
    </message>
</context>
<context>
    <name>OfferedPlanDialog</name>
    <message>
        <source>Write down a plan</source>
        <translation>记下一个套餐</translation>
    </message>
    <message>
        <source>Change this plan</source>
        <translation>修改这个套餐</translation>
    </message>
    <message>
        <source>As the shop, the app or the poster told you. Only a name is needed; ask for the rest.</source>
        <translation>按营业厅、App 或海报所说填写。只需要名称，其余的请询问。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>看到的日期</translation>
    </message>
    <message>
        <source>the day on which you were told</source>
        <translation>得知这个套餐的那天</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>在哪里看到</translation>
    </message>
    <message>
        <source>for example operator&apos;s shop, Almaty airport</source>
        <translation>例如：阿拉木图机场营业厅</translation>
    </message>
    <message>
        <source>One minute after the minutes are used up</source>
        <translation>分钟用完后每分钟</translation>
    </message>
    <message>
        <source>in tenge</source>
        <translation>坚戈</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No longer sold to new customers (I have it already)</source>
        <translation>不再向新用户出售（我已经有了）</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>保存套餐</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OperatorDelegate</name>
    <message>
        <source>{0} firm · {1} unknown</source>
        <translation>{0} 项可靠 · {1} 项未知</translation>
    </message>
</context>
<context>
    <name>OperatorsModel</name>
    <message>
        <source>Operator / company</source>
        <translation>运营商／公司</translation>
    </message>
    <message>
        <source>Prefixes (a hint)</source>
        <translation>号段（仅供参考）</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Balance code</source>
        <translation>余额代码</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>{0} firm, {1} less sure, {2} not known</source>
        <translation>{0} 项可靠，{1} 项较不确定，{2} 项未知</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>OperatorsTab</name>
    <message>
        <source>Search operators and facts</source>
        <translation>搜索运营商和资料</translation>
    </message>
    <message>
        <source>Operators in Kazakhstan</source>
        <translation>哈萨克斯坦的运营商</translation>
    </message>
    <message>
        <source>Compare pinned</source>
        <translation>比较已固定的</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No operator holds these words. Try fewer or other words.</source>
        <translation>没有运营商包含这些词。请减少或换用其他词。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing pinned yet</source>
        <translation>还没有固定任何一家</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>The pinned operators do not differ, or no fact holds the words you seek.</source>
        <translation>已固定的运营商没有差别，或没有资料包含所搜的词。</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>显示全部资料</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Pinned operators side by side</source>
        <translation>并排比较已固定的运营商</translation>
    </message>
    <message>
        <source>Facts of the chosen operator</source>
        <translation>所选运营商的资料</translation>
    </message>
    <message>
        <source>Pin two to four operators with the pin button or the space bar; then compare them here.</source>
        <translation>用图钉按钮或空格键固定两到四家运营商，再到这里比较。</translation>
    </message>
    <message>
        <source>Unpin {0}</source>
        <translation>取消固定 {0}</translation>
    </message>
    <message>
        <source>Pin {0}</source>
        <translation>固定 {0}</translation>
    </message>
    <message>
        <source>Point at a fact to see its source, date and certainty. Gathered: {0}</source>
        <translation>指向某条资料可查看来源、日期和可信度。汇编于{0}</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>网址已复制。本程序不联网。</translation>
    </message>
    <message>
        <source>Up to four operators can be pinned. Unpin one first.</source>
        <translation>最多固定四家运营商。请先取消一家。</translation>
    </message>
    <message>
        <source>Print the comparison or save it as PDF</source>
        <translation>打印对比表或存为 PDF</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>到柜台询问</translation>
    </message>
    <message>
        <source>The pinned operators side by side as shown here, with a footnote for every source.</source>
        <translation>按此处所示并排列出已固定的运营商，每个来源都有脚注。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) not known — ask</source>
        <translation>
            <numerusform>%n 项未知，请询问</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>a top-up awaits its result</source>
        <translation>有一次充值在等结果</translation>
    </message>
    <message>
        <source>the plan charge is taken on {day} in the night</source>
        <translation>{day}夜里扣套餐费</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <source>the balance may run out on {day}</source>
        <translation>余额可能在{day}用完</translation>
    </message>
    <message>
        <source>the 30 days for an unverified IMEI end on {day}</source>
        <translation>未核验 IMEI 的 30 天宽限期于{day}结束</translation>
    </message>
    <message>
        <source>your trip ends on {day}</source>
        <translation>行程于{day}结束</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Read the balance and log it</source>
        <translation>查余额并记录</translation>
    </message>
    <message>
        <source>Read the data left and log it</source>
        <translation>查剩余流量并记录</translation>
    </message>
    <message>
        <source>Say whether it arrived</source>
        <translation>确认是否到账</translation>
    </message>
    <message>
        <source>Check the IMEI of the phone</source>
        <translation>查询手机的 IMEI 状态</translation>
    </message>
    <message>
        <source>Decide: keep the number or let it go</source>
        <translation>决定保号还是放弃</translation>
    </message>
    <message>
        <source>If nothing is done by {0}: {1}</source>
        <translation>若到 {0} 仍不处理：{1}</translation>
    </message>
    <message>
        <source>Top up at least {amount}</source>
        <translation>至少充值 {amount}</translation>
    </message>
    <message>
        <source>{action} by {moment} (Almaty): {reason}</source>
        <translation>请在{moment}（阿拉木图时间）前{action}：{reason}</translation>
    </message>
    <message>
        <source>Overdue since {moment} (Almaty): {reason}. {action}.</source>
        <translation>已于{moment}（阿拉木图时间）逾期：{reason}。请{action}。</translation>
    </message>
    <message>
        <source>No date is known. Log a balance or type the valid-until day.</source>
        <translation>尚无日期。请记录余额，或填写有效期。</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>今天处理</translation>
    </message>
    <message>
        <source>A forecast needs a balance check on {day} or later</source>
        <translation>需在{day}或之后再记一次余额才能预计</translation>
    </message>
    <message>
        <source>Lasts until about {day}</source>
        <translation>大约可用到{day}</translation>
    </message>
    <message>
        <source>Lasts until about {first} – {last}</source>
        <translation>大约可用到{first}至{last}</translation>
    </message>
    <message>
        <source>Lasts until {first} at least</source>
        <translation>至少可用到{first}</translation>
    </message>
    <message>
        <source>since that reading a plan charge of {0} was due</source>
        <translation>上次读数之后应已扣套餐费 {0}</translation>
    </message>
    <message>
        <source>The balance is not falling as far as the checks tell</source>
        <translation>从记录看，余额没有减少</translation>
    </message>
    <message>
        <source>the SIM is suspended on {day}</source>
        <translation>{day}停机</translation>
    </message>
    <message>
        <source>{package} is good until {day}</source>
        <translation>{package}有效期至{day}</translation>
    </message>
    <message>
        <source>the unused number is taken away on {day}</source>
        <translation>闲置号码将于{day}被收回</translation>
    </message>
    <message>
        <source>Use it up or renew it</source>
        <translation>用完或续订</translation>
    </message>
    <message>
        <source>the plan charge is taken on {day} between {first} and {last}</source>
        <translation>{day} {first}–{last} 扣套餐费</translation>
    </message>
    <message>
        <source>If nothing is done: {0}</source>
        <translation>若不处理：{0}</translation>
    </message>
    <message>
        <source>the balance is used up</source>
        <translation>余额已用完</translation>
    </message>
    <message>
        <source>the mobile data may run out on {day}</source>
        <translation>流量可能在{day}用完</translation>
    </message>
    <message>
        <source>Buy more data or save it</source>
        <translation>购买流量或节省使用</translation>
    </message>
    <message>
        <source>if the charge fails: not known — ask</source>
        <translation>扣费失败会怎样：未知，请询问</translation>
    </message>
    <message>
        <source>the balance may be used up since {day}</source>
        <translation>余额可能已在{day}用完</translation>
    </message>
    <message>
        <source>the mobile data may be used up since {day}</source>
        <translation>流量可能已在{day}用完</translation>
    </message>
    <message>
        <source>{action} now: {reason}</source>
        <translation>现在请{action}：{reason}</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>请查余额</translation>
    </message>
    <message>
        <source>Ran out about {day}, if used as before</source>
        <translation>按之前的用法，约在{day}已用完</translation>
    </message>
    <message>
        <source>Ran out about {first} – {last}, if used as before</source>
        <translation>按之前的用法，约在{first}至{last}之间已用完</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Write down the answer</source>
        <translation>记下答案</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>更正信息</translation>
    </message>
    <message>
        <source>The data say</source>
        <translation>数据中为</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>You saw</source>
        <translation>您看到的</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>看到的日期</translation>
    </message>
    <message>
        <source>the day on which you were told</source>
        <translation>得知的那一天</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>在哪里看到</translation>
    </message>
    <message>
        <source>for example operator&apos;s shop, Almaty airport</source>
        <translation>例如：阿拉木图机场营业厅</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>保存答案</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Back to the data&apos;s value</source>
        <translation>恢复数据中的值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>是，可以</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>否，不行</translation>
    </message>
    <message>
        <source>in your own words, as you saw or heard it</source>
        <translation>用您自己的话，按所见所闻填写</translation>
    </message>
    <message>
        <source>as you dial it, for example *111#</source>
        <translation>按拨号时的样子，例如 *111#</translation>
    </message>
    <message>
        <source>with the country code, for example +7 700 000 0000</source>
        <translation>带国家代码，例如 +7 700 000 0000</translation>
    </message>
    <message>
        <source>several are parted with commas</source>
        <translation>多个用逗号分开</translation>
    </message>
    <message>
        <source>for example 700, 701</source>
        <translation>例如 700, 701</translation>
    </message>
    <message>
        <source>for example 401-00</source>
        <translation>例如 401-00</translation>
    </message>
    <message>
        <source>from and to at Almaty, for example 00:00-03:00</source>
        <translation>阿拉木图时间的起止钟点，例如 00:00-03:00</translation>
    </message>
    <message>
        <source>in tenge</source>
        <translation>单位：坚戈</translation>
    </message>
    <message>
        <source>for example https://example.kz</source>
        <translation>例如 https://example.kz</translation>
    </message>
    <message>
        <source>for example name@example.kz</source>
        <translation>例如 name@example.kz</translation>
    </message>
</context>
<context>
    <name>OwnPlanChoice</name>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>One of your plans</source>
        <translation>您记下的套餐</translation>
    </message>
    <message>
        <source>its rules are copied into the form below</source>
        <translation>其规则会填入下面的表格</translation>
    </message>
</context>
<context>
    <name>PackChanges</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Source and day</source>
        <translation>来源与日期</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Open a data pack</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>You see first what would change. Your own entries stay; one undo takes the pack back.</source>
        <translation>先显示将有哪些更改。您自己的记录不变；撤销一次即可退回。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file that ends in .kzpack</source>
        <translation>以 .kzpack 结尾的文件</translation>
    </message>
    <message>
        <source>Looking the pack through</source>
        <translation>正在检查数据包</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>筛选更改</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将有哪些更改</translation>
    </message>
    <message>
        <source>Your corrections that the pack touches</source>
        <translation>数据包涉及的您的更正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>No change holds these words</source>
        <translation>没有包含这些词的更改</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>尚未打开数据包</translation>
    </message>
    <message>
        <source>Choose a file, or drop one on the window.</source>
        <translation>选择文件，或将其拖到窗口上。</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>制作于{0}</translation>
    </message>
    <message>
        <source>a country that is new here</source>
        <translation>新的国家</translation>
    </message>
    <message>
        <source>in force now: {0}</source>
        <translation>当前生效：{0}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more SIM(s)</source>
        <translation>
            <numerusform>……另有 %n 张 SIM 卡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageRow</name>
    <message>
        <source>Package</source>
        <translation>套餐包</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Remove this package</source>
        <translation>移除此套餐包</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>Add a package with its own validity</source>
        <translation>添加有单独有效期的套餐包</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>通话分钟</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>赠送余额</translation>
    </message>
    <message>
        <source>{package}: {left}, until {day}</source>
        <translation>{package}：{left}，至{day}</translation>
    </message>
    <message>
        <source>{package}: {left}, over since {day}</source>
        <translation>{package}：{left}，已于{day}到期</translation>
    </message>
    <message>
        <source>{package}: {left}, end not known</source>
        <translation>{package}：{left}，到期日未知</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Start a top-up</source>
        <translation>开始充值</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>锁定保险箱</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>从 CSV 导入…</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>保险箱何时锁定…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Emergency numbers and embassies</source>
        <translation>紧急电话与使领馆</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>After the trip: keep or let go…</source>
        <translation>旅行结束后：保号或放弃…</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>已归档的 SIM 卡…</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Tabs, SIMs, operators, codes, guide…</source>
        <translation>页面、SIM 卡、运营商、代码、指南…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Language of the sheet</source>
        <translation>纸张所用语言</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
</context>
<context>
    <name>PasswordBanner</name>
    <message>
        <source>Do you still know the vault password?</source>
        <translation>还记得保险箱密码吗？</translation>
    </message>
    <message>
        <source>Typing it once on the second day keeps it in mind.</source>
        <translation>第二天再输入一次，就容易记住。</translation>
    </message>
    <message>
        <source>Type it now…</source>
        <translation>现在输入…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Right. You will not be asked again.</source>
        <translation>正确。不会再询问。</translation>
    </message>
</context>
<context>
    <name>PasswordCheckDialog</name>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>Do you still know it?</source>
        <translation>还记得吗？</translation>
    </message>
    <message>
        <source>Type the vault password once more. It is only tried; nothing is opened or changed.</source>
        <translation>请再输入一次保险箱密码。只做验证，不会打开或更改任何内容。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>There is no way back without this password: nobody can reset it, not even we. Write it down.</source>
        <translation>忘记密码就无法找回：谁都不能重置，我们也不能。请写下来。</translation>
    </message>
    <message>
        <source>Change the vault password</source>
        <translation>更改保险箱密码</translation>
    </message>
    <message>
        <source>Only the lock changes: what is sealed stays sealed, and the recovery key stays valid.</source>
        <translation>只换锁：已加密的内容不变，恢复密钥依然有效。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
</context>
<context>
    <name>PendingBanner</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A top-up of {0} awaits its result</source>
        <translation>“{0}”有一次充值在等结果</translation>
    </message>
    <message>
        <source>A top-up of {0} with {1} awaits its result</source>
        <translation>“{0}”充值 {1}，在等结果</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>到账了吗？</translation>
    </message>
    <message>
        <source>Read the balance before you pay a second time. You went to pay {0}.</source>
        <translation>再次付款前请先查余额。{0}您去付款了。</translation>
    </message>
    <message>
        <source>You went to pay {0}.</source>
        <translation>{0}您去付款了。</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>Will my phone work?</source>
        <translation>我的手机能用吗？</translation>
    </message>
    <message>
        <source>Type the bands that the phone&apos;s settings, its box or its maker name. There is no list of models here: one model is sold with different bands.</source>
        <translation>请输入手机设置、包装盒或厂商列出的频段。这里没有机型列表：同一机型会有不同频段的版本。</translation>
    </message>
    <message>
        <source>Bands of the phone</source>
        <translation>手机的频段</translation>
    </message>
    <message>
        <source>for example: GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78</source>
        <translation>例如：GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78</translation>
    </message>
    <message>
        <source>Bands used in Kazakhstan</source>
        <translation>哈萨克斯坦在用的频段</translation>
    </message>
    <message>
        <source>Or tick the bands known to be used here:</source>
        <translation>或勾选已知在本地使用的频段：</translation>
    </message>
    <message>
        <source>What will work, by operator</source>
        <translation>各运营商下什么可用</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Bands without 2G, 3G, 4G or 5G before them were read as 4G (LTE).</source>
        <translation>前面没有 2G、3G、4G 或 5G 的频段按 4G（LTE）理解。</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Remove this from the vault: {0}?</source>
        <translation>从保险箱中删除：{0}？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}：已删除</translation>
    </message>
    <message>
        <source>{0}: saved, sealed</source>
        <translation>{0}：已加密保存</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>kept, sealed</source>
        <translation>已加密保存</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP; made small, and place and time are taken out.</source>
        <translation>支持 PNG、JPEG、WebP 或 BMP；会缩小，并去除拍摄地点和时间。</translation>
    </message>
    <message>
        <source>Look at it: {0}</source>
        <translation>查看：{0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>删除：{0}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Replace: {0}</source>
        <translation>更换：{0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>添加：{0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>取消：{0}</translation>
    </message>
    <message>
        <source>Preparing the photo</source>
        <translation>正在处理照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photo of the card, front</source>
        <translation>卡片照片（正面）</translation>
    </message>
    <message>
        <source>Photo of the card, back</source>
        <translation>卡片照片（背面）</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Space: fitted or full size. Arrow keys: push it around. Esc: close.</source>
        <translation>空格键：适应窗口或原始大小。方向键：移动。Esc：关闭。</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>原始大小</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Plan charge</source>
        <translation>套餐费</translation>
    </message>
    <message>
        <source>It is taken</source>
        <translation>扣费周期</translation>
    </message>
    <message>
        <source>Next plan charge on</source>
        <translation>下次扣费日</translation>
    </message>
    <message>
        <source>taken in the first hours of that day, Almaty time</source>
        <translation>当天凌晨扣取，阿拉木图时间</translation>
    </message>
    <message>
        <source>What else the shop told you</source>
        <translation>营业厅还告诉了您什么</translation>
    </message>
    <message>
        <source>What stays “not known” is never guessed: the program says what to ask.</source>
        <translation>保留“未知”的内容绝不猜测：程序会提示该问什么。</translation>
    </message>
    <message>
        <source>Filled in from history, not from a price list: ask whether it still holds. {0}</source>
        <translation>根据历史资料填写，并非现行价目：请询问是否仍有效。{0}</translation>
    </message>
    <message>
        <source>Start from an old plan</source>
        <translation>从旧套餐开始填</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>the last top-up</source>
        <translation>上次充值</translation>
    </message>
    <message>
        <source>a fixed day of the month</source>
        <translation>每月固定日</translation>
    </message>
    <message>
        <source>a fixed day of the week</source>
        <translation>每周固定日</translation>
    </message>
    <message>
        <source>every MB is paid for by itself</source>
        <translation>按每 MB 单独计费</translation>
    </message>
    <message>
        <source>a daily package starts by itself</source>
        <translation>自动启用每日套餐</translation>
    </message>
    <message>
        <source>the internet gets very slow</source>
        <translation>网速变得很慢</translation>
    </message>
    <message>
        <source>the internet stops</source>
        <translation>断网</translation>
    </message>
    <message>
        <source>a top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>anything paid: a top-up, call, SMS or data</source>
        <translation>任何付费使用：充值、通话、短信或流量</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>it is day 1</source>
        <translation>算第 1 天</translation>
    </message>
    <message>
        <source>counting starts the day after</source>
        <translation>从次日起算</translation>
    </message>
    <message>
        <source>with a fixed amount</source>
        <translation>限量</translation>
    </message>
    <message>
        <source>as “unlimited”: slower after a cap</source>
        <translation>“不限量”：超过上限后降速</translation>
    </message>
    <message>
        <source>Full speed up to</source>
        <translation>全速上限</translation>
    </message>
    <message>
        <source>Data per charge</source>
        <translation>每次扣费含流量</translation>
    </message>
    <message>
        <source>for example 10 GB or 500 MB; 0 is none</source>
        <translation>例如 10 GB 或 500 MB；0 表示没有</translation>
    </message>
    <message>
        <source>One such day</source>
        <translation>其中任一天</translation>
    </message>
    <message>
        <source>any day on which it is charged</source>
        <translation>任一扣费日</translation>
    </message>
    <message>
        <source>Last renewed on</source>
        <translation>上次续订日</translation>
    </message>
    <message>
        <source>leave empty: the last top-up of the ledger counts</source>
        <translation>留空则以账本中的上次充值为准</translation>
    </message>
    <message>
        <source>Activated or renewed on</source>
        <translation>开通或续订于</translation>
    </message>
    <message>
        <source>When the charge is taken</source>
        <translation>何时扣费</translation>
    </message>
    <message>
        <source>If the balance cannot pay the charge</source>
        <translation>余额不够扣费时</translation>
    </message>
    <message>
        <source>What one charge gives</source>
        <translation>每次扣费包含</translation>
    </message>
    <message>
        <source>The number and the card</source>
        <translation>号码和卡</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>That day itself</source>
        <translation>起算日当天</translation>
    </message>
    <message>
        <source>not known counts as day 1: the earlier end</source>
        <translation>未知时按第 1 天计：取较早的到期日</translation>
    </message>
    <message>
        <source>Charging begins at</source>
        <translation>扣费开始于</translation>
    </message>
    <message>
        <source>Almaty time; not known counts as midnight</source>
        <translation>阿拉木图时间；未知时按零点计</translation>
    </message>
    <message>
        <source>Charging is over by</source>
        <translation>扣费结束于</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>The daily package costs</source>
        <translation>每日套餐价格</translation>
    </message>
    <message>
        <source>in tenge a day</source>
        <translation>坚戈／天</translation>
    </message>
    <message>
        <source>One MB costs without the plan</source>
        <translation>无套餐时每 MB 价格</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>此时网速</translation>
    </message>
    <message>
        <source>in kbit/s</source>
        <translation>单位 kbit/s</translation>
    </message>
    <message>
        <source>The SIM is suspended after</source>
        <translation>停机前天数</translation>
    </message>
    <message>
        <source>days without a paid charge</source>
        <translation>未缴费的天数</translation>
    </message>
    <message>
        <source>Data are sold</source>
        <translation>流量售卖方式</translation>
    </message>
    <message>
        <source>Speed after the cap</source>
        <translation>超上限后的网速</translation>
    </message>
    <message>
        <source>Minutes per charge</source>
        <translation>每次扣费含通话分钟</translation>
    </message>
    <message>
        <source>0 is none</source>
        <translation>0 表示没有</translation>
    </message>
    <message>
        <source>SMS per charge</source>
        <translation>每次扣费含短信</translation>
    </message>
    <message>
        <source>One MB after the data are used up</source>
        <translation>流量用完后每 MB 价格</translation>
    </message>
    <message>
        <source>0 where the internet just stops</source>
        <translation>用完即断网则填 0</translation>
    </message>
    <message>
        <source>What is left goes into the next cycle</source>
        <translation>剩余转入下一周期</translation>
    </message>
    <message>
        <source>The phone may share its internet</source>
        <translation>允许手机开热点</translation>
    </message>
    <message>
        <source>The number is taken away after</source>
        <translation>号码收回前天数</translation>
    </message>
    <message>
        <source>days of not being used; ask for it when you buy</source>
        <translation>闲置天数；购买时请问清</translation>
    </message>
    <message>
        <source>What counts as use</source>
        <translation>怎样算使用</translation>
    </message>
    <message>
        <source>not known counts as a top-up only</source>
        <translation>未知时只算充值</translation>
    </message>
    <message>
        <source>The card itself cost</source>
        <translation>卡本身的价格</translation>
    </message>
    <message>
        <source>activation or renewal day</source>
        <translation>开通或续订之日</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>未知，请询问</translation>
    </message>
    <message>
        <source>the cap — ask after how many GB it gets slower</source>
        <translation>上限——请问清超过多少 GB 后降速</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>“unlimited”, cap not known: ask</source>
        <translation>“不限量”，上限未知：要问</translation>
    </message>
    <message>
        <source>“unlimited”, slow after {0}</source>
        <translation>“不限量”，{0} 后限速</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无流量</translation>
    </message>
    <message>
        <source>yours, closed</source>
        <translation>您的，已停售</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>You saw it, the day is not known</source>
        <translation>您见过，日期不详</translation>
    </message>
    <message>
        <source>You saw it on {0} ({1})</source>
        <translation>您于{0}看到（{1}）</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>曾为 {0}</translation>
    </message>
    <message>
        <source>history, {0}</source>
        <translation>历史，{0}</translation>
    </message>
    <message>
        <source>price not known — ask</source>
        <translation>价格未知，请询问</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>未知，请询问</translation>
    </message>
</context>
<context>
    <name>PlanVerdict</name>
    <message>
        <source>What the channel keeps is in no sum here.</source>
        <translation>渠道手续费未计入。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>缺点</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要问</translation>
    </message>
    <message>
        <source>What would turn it over</source>
        <translation>什么会改变排序</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Prices of the past are history, never today&apos;s: write down what you are offered.</source>
        <translation>过去的价格只是历史，不是今天的价格：请记下给您的报价。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>记下一个套餐</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Begin from this one</source>
        <translation>以此为起点</translation>
    </message>
    <message>
        <source>No plan of yours yet</source>
        <translation>还没有您的套餐</translation>
    </message>
    <message>
        <source>Ask at the counter what is sold today, and write it down here: then trips can be compared.</source>
        <translation>到柜台问问今天卖什么，记在这里，就能按行程比较。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Plan kept: {0}</source>
        <translation>已保存套餐：{0}</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>套餐已修改</translation>
    </message>
    <message>
        <source>Plan removed: {0}</source>
        <translation>已删除套餐：{0}</translation>
    </message>
</context>
<context>
    <name>PocketDialog</name>
    <message>
        <source>Pocket sheet</source>
        <translation>随身纸条</translation>
    </message>
    <message>
        <source>Print the phone number, too</source>
        <translation>同时打印手机号码</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Whoever finds the sheet can read the number.</source>
        <translation>捡到这张纸的人能看到号码。</translation>
    </message>
    <message>
        <source>Without it there is a line to write the number on by hand.</source>
        <translation>不打印时，纸上留有一行可手写号码。</translation>
    </message>
    <message>
        <source>One A4 sheet, two sides: amount, steps where nobody helps, sentences in Russian and Kazakh, codes and emergency numbers. Fold it and take it along.</source>
        <translation>一张 A4 纸，双面：金额、无人协助时的步骤、俄语和哈萨克语句子、代码和紧急电话。折好随身带。</translation>
    </message>
    <message>
        <source>The number is not known here: type it at step 2, or open the vault there. Without it there is a line to write it on by hand.</source>
        <translation>这里还不知道号码：请在第 2 步输入，或在那里打开保险箱。没有号码时，单子上留有手写的空行。</translation>
    </message>
</context>
<context>
    <name>PocketSheet</name>
    <message>
        <source>Top-up: {0}</source>
        <translation>充值：{0}</translation>
    </message>
    <message>
        <source>Sentences to show</source>
        <translation>出示给对方的句子</translation>
    </message>
    <message>
        <source>Pocket sheet</source>
        <translation>随身纸条</translation>
    </message>
    <message>
        <source>Number to top up</source>
        <translation>充值号码</translation>
    </message>
    <message>
        <source>Codes of {0}; (?) = it may have changed</source>
        <translation>{0} 的代码；(?) = 可能已变</translation>
    </message>
    <message>
        <source>{0}: {1}. An Android phone dials it from this code.</source>
        <translation>{0}：{1}。安卓手机扫此码即可拨号。</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>Codes from: {0}</source>
        <translation>代码来源：{0}</translation>
    </message>
    <message>
        <source>(written above)</source>
        <translation>（写在上方）</translation>
    </message>
    <message>
        <source>KZ Companion — no PIN or PUK stands on this sheet</source>
        <translation>哈国旅伴 · 本纸不含 PIN 或 PUK</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>no way to go</source>
        <translation>不用出门</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>全天可用</translation>
    </message>
    <message>
        <source>no speaking</source>
        <translation>不用开口</translation>
    </message>
    <message>
        <source>Kazakh bank cards</source>
        <translation>可用哈国银行卡</translation>
    </message>
    <message>
        <source>takes cash</source>
        <translation>收现金</translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation>不用上网</translation>
    </message>
    <message>
        <source>a person helps</source>
        <translation>有人帮忙</translation>
    </message>
    <message>
        <source>corrects mistakes</source>
        <translation>可更正错误</translation>
    </message>
    <message>
        <source>needs internet</source>
        <translation>需要上网</translation>
    </message>
    <message>
        <source>needs a card</source>
        <translation>需要银行卡</translation>
    </message>
    <message>
        <source>needs cash</source>
        <translation>需要现金</translation>
    </message>
    <message>
        <source>foreign cards not confirmed</source>
        <translation>境外卡未经证实</translation>
    </message>
    <message>
        <source>may be closed now</source>
        <translation>现在可能关门</translation>
    </message>
    <message>
        <source>speaking needed: show the cards</source>
        <translation>需要交流：可出示卡片</translation>
    </message>
    <message>
        <source>a menu to read</source>
        <translation>要看懂菜单</translation>
    </message>
    <message>
        <source>ask the fee first</source>
        <translation>先问手续费</translation>
    </message>
    <message>
        <source>may give no change</source>
        <translation>可能不找零</translation>
    </message>
    <message>
        <source>no source confirms it</source>
        <translation>无资料证实</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Begin anew and restore a backup?</source>
        <translation>要重新开始并恢复备份吗？</translation>
    </message>
    <message>
        <source>The data that cannot be read are kept in the folder “quarantine”; nothing is deleted.</source>
        <translation>无法读取的数据会保留在“quarantine”文件夹中，不会删除任何东西。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>firm</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>较可靠</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>新近</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>略旧</translation>
    </message>
    <message>
        <source>old</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <translation>超过半年</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>searched for, nothing found</source>
        <translation>查过，未找到</translation>
    </message>
    <message>
        <source>our own wording</source>
        <translation>本程序编写</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date}或之后</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>seen by you</source>
        <translation>您亲见</translation>
    </message>
    <message>
        <source>seen by you: {place}</source>
        <translation>您亲见：{place}</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>未知，请询问</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Codes for the phone</source>
        <translation>给手机扫的二维码</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>安卓</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>随身携带</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions for the counter</source>
        <translation>到柜台问的问题</translation>
    </message>
    <message>
        <source>Made on {0}. Write each answer down with day and place.</source>
        <translation>制作于{0}。请连同日期和地点记下每个答案。</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>日期和地点</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>For the clerk, in Russian and Kazakh</source>
        <translation>给店员看：俄语和哈萨克语</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>KZ Companion: answers become dated corrections in the Operators tab</source>
        <translation>哈国旅伴：答案可在“运营商”页记为带日期的更正</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Balance read</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Top-up paid</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Log a top-up</source>
        <translation>记一次充值</translation>
    </message>
    <message>
        <source>Log a balance</source>
        <translation>记一次余额</translation>
    </message>
    <message>
        <source>Balance after it (if read)</source>
        <translation>充值后余额（如已查）</translation>
    </message>
    <message>
        <source>Balance shown</source>
        <translation>查到的余额</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>支付金额</translation>
    </message>
</context>
<context>
    <name>QuickPinDialog</name>
    <message>
        <source>PIN, four to eight digits</source>
        <translation>PIN，四到八位数字</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>Switch quick unlock off</source>
        <translation>关闭快速解锁</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN</source>
        <translation>用 PIN 快速解锁</translation>
    </message>
    <message>
        <source>After a lock the PIN opens the vault; three wrong ones, eight hours or quitting end that, and the password is asked for. It is kept in memory only. It does not protect from somebody who can read this computer&apos;s memory.</source>
        <translation>锁定后可用 PIN 打开保险箱；输错三次、满八小时或退出程序后失效，需要输入密码。PIN 只保存在内存中，无法防范能读取本机内存的人。</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice.</source>
        <translation>两次输入不同。请输入相同的 PIN。</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>You can look at your data, but nothing can be saved now</source>
        <translation>可以查看数据，但目前无法保存</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Check operator, number and balance</source>
        <translation>核对运营商、号码和余额</translation>
    </message>
    <message>
        <source>A payment goes to a number at an operator: both must be right.</source>
        <translation>钱是充给某家运营商的某个号码：两样都不能错。</translation>
    </message>
    <message>
        <source>The number and its operator</source>
        <translation>号码及其运营商</translation>
    </message>
    <message>
        <source>Operator that serves this number now</source>
        <translation>现在为这个号码服务的运营商</translation>
    </message>
    <message>
        <source>I have the mobile number at hand: 10 digits after +7. Not the IMSI, ICCID or PIN.</source>
        <translation>手机号就在手边：+7 后面的 10 位数字。不是 IMSI、ICCID 或 PIN。</translation>
    </message>
    <message>
        <source>Yes, {0} serves this number now</source>
        <translation>是的，这个号码现在归 {0}</translation>
    </message>
    <message>
        <source>Yes, this operator serves the number now</source>
        <translation>是的，号码现在归这家运营商</translation>
    </message>
    <message>
        <source>A number keeps its prefix when it moves to another operator: the prefix is only a hint.</source>
        <translation>携号转网后号段不变：号段只能作参考。</translation>
    </message>
    <message>
        <source>Not sure? Dial {0} on this SIM: free of charge.</source>
        <translation>不确定？用这张卡拨 {0}，免费。</translation>
    </message>
    <message>
        <source>The phone finds the network with this SIM (bars at the top of its screen).</source>
        <translation>手机插上这张卡有信号（看屏幕顶部的信号格）。</translation>
    </message>
    <message>
        <source>Bands: {0}.</source>
        <translation>频段：{0}。</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Photo of the receipt</source>
        <translation>小票照片</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a photo of the receipt</source>
        <translation>添加小票照片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a photo of the receipt</source>
        <translation>粘贴小票照片</translation>
    </message>
    <message>
        <source>Look at the photo of the receipt</source>
        <translation>查看小票照片</translation>
    </message>
    <message>
        <source>Remove the photo of the receipt</source>
        <translation>删除小票照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preparing the photo</source>
        <translation>正在处理照片</translation>
    </message>
    <message>
        <source>A receipt shows numbers, so it is kept only in the vault, and there is none yet. Make one in the Vault tab: choose a password there.</source>
        <translation>小票上有号码，因此只保存在保险箱里，而现在还没有保险箱。请到“保险箱”标签页设置密码来创建。</translation>
    </message>
    <message>
        <source>Kept, sealed.</source>
        <translation>已加密保存。</translation>
    </message>
    <message>
        <source>Unlock the vault to add a photo.</source>
        <translation>解锁保险箱后可添加照片。</translation>
    </message>
    <message>
        <source>Kept, sealed; a new one takes its place.</source>
        <translation>已加密保存；添加新的会替换它。</translation>
    </message>
    <message>
        <source>Choose a file, paste a picture, or drop one here. Place and time are taken out.</source>
        <translation>选择文件、粘贴图片，或拖到这里。地点和时间信息会被去除。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, or choose a file.</source>
        <translation>剪贴板中没有图片。请先复制图片，或选择文件。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>A second, random key that opens the vault when the password is forgotten. It is shown once, for paper.</source>
        <translation>另一个随机密钥，忘记密码时可打开保险箱。只显示一次，供印在纸上。</translation>
    </message>
    <message>
        <source>There is one already: a new one makes the earlier sheet worthless.</source>
        <translation>已有一个密钥：生成新密钥后，以前的纸即失效。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>This key is not kept anywhere. When you close this window, only your sheet has it.</source>
        <translation>此密钥不会保存在任何地方。关闭此窗口后，只有您的纸上有它。</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>已记在纸上</translation>
    </message>
    <message>
        <source>Best is paper. A PDF lies on a disk where it can be copied unseen: print it and delete it. A shared printer may keep what it printed.</source>
        <translation>最好用纸。PDF 存在磁盘上，可能被人悄悄复制：请打印后删除。公用打印机可能会保留打印内容。</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RemindersBanner</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>查看 {0}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Remind me tomorrow: {0}</source>
        <translation>明天再提醒：{0}</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明天再提醒</translation>
    </message>
    <message>
        <source>You are reminded again tomorrow</source>
        <translation>明天会再次提醒您</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Reminders for the phone</source>
        <translation>给手机的提醒</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后留在系统托盘中运行</translation>
    </message>
    <message>
        <source>Tell me once when I log in to this computer</source>
        <translation>登录这台电脑时提醒我一次</translation>
    </message>
    <message>
        <source>Where something is due, one notification is shown; the program does not stay open.</source>
        <translation>有事项到期时显示一条通知，程序不会留在后台。</translation>
    </message>
    <message>
        <source>For the calendar of the phone</source>
        <translation>导入手机日历</translation>
    </message>
    <message>
        <source>The phone rings when this laptop sleeps. Many phones send their calendar to a server, so that names and amounts are left out unless you want them.</source>
        <translation>笔记本休眠时由手机响铃提醒。许多手机会把日历同步到服务器，因此默认不写入卡名和金额，需要时请勾选。</translation>
    </message>
    <message>
        <source>Name the SIMs</source>
        <translation>写明 SIM 卡名称</translation>
    </message>
    <message>
        <source>Tell the amounts</source>
        <translation>写明金额</translation>
    </message>
    <message>
        <source>Save as a file (.ics)…</source>
        <translation>另存为文件（.ics）…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>every SIM</source>
        <translation>所有 SIM 卡</translation>
    </message>
    <message>
        <source>A notification comes when a lead is reached. Quit with Ctrl+Q or from the icon&apos;s menu.</source>
        <translation>到了提醒日会弹出通知。按 Ctrl+Q 或从托盘图标菜单退出。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that closing the window always quits.</source>
        <translation>此桌面没有系统托盘，关闭窗口即退出程序。</translation>
    </message>
    <message>
        <source>Also on the last day, and when it is overdue.</source>
        <translation>最后一天和逾期时也会提醒。</translation>
    </message>
    <message>
        <source>Empty: as for every SIM ({0}).</source>
        <translation>留空则与所有 SIM 卡相同（{0}）。</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>提前天数</translation>
    </message>
</context>
<context>
    <name>RenewTab</name>
    <message>
        <source>No SIM to top up yet</source>
        <translation>还没有可充值的 SIM 卡</translation>
    </message>
    <message>
        <source>Add the SIM you use: a nickname and its operator are enough.</source>
        <translation>添加您在用的卡：填昵称和运营商就够了。</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>添加 SIM 卡</translation>
    </message>
    <message>
        <source>Kept as pending. Come back and say whether it arrived.</source>
        <translation>已保存为待到账。回来后请确认是否到账。</translation>
    </message>
    <message>
        <source>Forget this top-up?</source>
        <translation>放弃这次充值？</translation>
    </message>
    <message>
        <source>Money may be under way. Without it the program cannot warn you of paying twice.</source>
        <translation>钱可能还在路上。放弃后，程序无法再提醒您避免重复付款。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>{0}: discarded</source>
        <translation>{0}：已放弃</translation>
    </message>
    <message>
        <source>Written into the ledger</source>
        <translation>已写入账本</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Which SIM</source>
        <translation>选卡</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>充值方式</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>到账了吗？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Top-up, SIM not chosen yet</source>
        <translation>充值，尚未选卡</translation>
    </message>
    <message>
        <source>Top-up of {name}</source>
        <translation>{name} 充值</translation>
    </message>
    <message>
        <source>Top-up of {name} (archived)</source>
        <translation>{name} 充值（已归档）</translation>
    </message>
    <message>
        <source>Paused at step {number}, {title}, {ago}</source>
        <translation>停在第 {number} 步“{title}”，{ago}</translation>
    </message>
    <message>
        <source>You went to pay {ago}. Did it arrive?</source>
        <translation>{ago}您去付款了。到账了吗？</translation>
    </message>
    <message>
        <source>Not there yet. Next look: {moment} (Almaty)</source>
        <translation>还没到账。下次查看：{moment}（阿拉木图时间）</translation>
    </message>
    <message>
        <source>Not known whether it arrived: read the balance before paying again</source>
        <translation>不清楚是否到账：再付之前请先查余额</translation>
    </message>
    <message>
        <source>It failed. Try another way, or give it up</source>
        <translation>充值失败。换一种方式，或放弃</translation>
    </message>
</context>
<context>
    <name>RenewalWizard</name>
    <message>
        <source>Steps of the top-up</source>
        <translation>充值步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>RenewedQuestion</name>
    <message>
        <source>You topped up on {0}. Was the plan renewed?</source>
        <translation>您在{0}充过值。套餐续订了吗？</translation>
    </message>
    <message>
        <source>Yes, on {0}</source>
        <translation>是，{0}</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>在另一天</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>赠送余额</translation>
    </message>
    <message>
        <source>Amount paid in</source>
        <translation>充值金额</translation>
    </message>
    <message>
        <source>Fee of the payment</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Charge or price</source>
        <translation>扣费或价格</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>剩余流量</translation>
    </message>
    <message>
        <source>Size of the package</source>
        <translation>流量包大小</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>已用流量</translation>
    </message>
    <message>
        <source>Minutes left</source>
        <translation>剩余分钟</translation>
    </message>
    <message>
        <source>SMS left</source>
        <translation>剩余短信</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Day of the next charge</source>
        <translation>下次扣费日</translation>
    </message>
    <message>
        <source>Day of the message</source>
        <translation>消息日期</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no known word says what it is</source>
        <translation>旁边没有认识的词说明它是什么</translation>
    </message>
    <message>
        <source>the words beside it say different things</source>
        <translation>旁边的词意思不一致</translation>
    </message>
    <message>
        <source>an unknown word stands beside it</source>
        <translation>旁边有不认识的词</translation>
    </message>
    <message>
        <source>the sentence may speak of a condition or a request</source>
        <translation>这句话可能是条件或要求</translation>
    </message>
    <message>
        <source>the figures can be read in two ways</source>
        <translation>数字有两种读法</translation>
    </message>
    <message>
        <source>the dash before it may be a minus</source>
        <translation>前面的横线可能是负号</translation>
    </message>
    <message>
        <source>no currency stands beside it</source>
        <translation>旁边没有货币单位</translation>
    </message>
    <message>
        <source>another year may be meant</source>
        <translation>可能是另一年</translation>
    </message>
    <message>
        <source>the text holds hidden characters</source>
        <translation>文本含有隐藏字符</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>The operator&apos;s SMS or USSD reply</source>
        <translation>运营商的短信或 USSD 回复</translation>
    </message>
    <message>
        <source>Phone numbers in it are not kept: their digits become dots.</source>
        <translation>其中的电话号码不会保存：数字会变成圆点。</translation>
    </message>
    <message>
        <source>Paste it here (Ctrl+V), in Russian, Kazakh or English</source>
        <translation>粘贴到这里（Ctrl+V），俄语、哈萨克语或英语</translation>
    </message>
    <message>
        <source>Remember my corrections for replies of this form</source>
        <translation>记住我的更正，用于同样格式的回复</translation>
    </message>
    <message>
        <source>Forget what I taught</source>
        <translation>忘记我教的内容</translation>
    </message>
    <message>
        <source>Read as you corrected it before.</source>
        <translation>按您以前的更正读取。</translation>
    </message>
    <message>
        <source>No amount, data or date was found in it. Type what it says into the fields.</source>
        <translation>没有找到金额、流量或日期。请把内容手动填入各栏。</translation>
    </message>
    <message>
        <source>Tick what is right; correct at the right what is not.</source>
        <translation>勾选正确的；不对的请在右侧更正。</translation>
    </message>
    <message>
        <source>Several packages: the ticked ones are added up, and kept one by one as well.</source>
        <translation>有多个套餐包：勾选的会相加，也会逐个保存。</translation>
    </message>
</context>
<context>
    <name>ReplyButton</name>
    <message>
        <source>Paste reply</source>
        <translation>粘贴回复</translation>
    </message>
    <message>
        <source>Paste the operator&apos;s SMS or USSD reply</source>
        <translation>粘贴运营商的短信或 USSD 回复</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Paste the operator&apos;s reply</source>
        <translation>粘贴运营商的回复</translation>
    </message>
    <message>
        <source>Fill in what is ticked</source>
        <translation>填入勾选的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReplyRow</name>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>What {0} is</source>
        <translation>{0} 是什么</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation>已由您更正。</translation>
    </message>
    <message>
        <source>As you corrected it before.</source>
        <translation>按您以前的更正。</translation>
    </message>
    <message>
        <source>Sure.</source>
        <translation>确定。</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>不确定：{0}。</translation>
    </message>
    <message>
        <source>No year is written; the nearest one was taken.</source>
        <translation>没有写年份，取最近的一年。</translation>
    </message>
    <message>
        <source>Only for reading here.</source>
        <translation>此处仅供阅读。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>You see first what would happen. What is here now is kept in a file.</source>
        <translation>您会先看到将发生什么。本机现有内容会存成一个文件。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>a file that ends in .kzbackup</source>
        <translation>以 .kzbackup 结尾的文件</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>the vault password that was in use when it was made</source>
        <translation>创建备份时所用的保险箱密码</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>正在打开备份</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Replace everything…</source>
        <translation>全部替换…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>如果合并</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) were changed on both</source>
        <translation>
            <numerusform>另有 %n 条记录两边都改过</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {0}: {1}</source>
        <translation>创建于 {0}：{1}</translation>
    </message>
    <message>
        <source>Replace everything here by this backup?</source>
        <translation>用这个备份替换本机的全部内容？</translation>
    </message>
    <message>
        <source>What is here now is kept in a file, and Undo brings it back.</source>
        <translation>现有内容会存成文件，用“撤销”即可找回。</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Amount paid</source>
        <translation>支付金额</translation>
    </message>
    <message>
        <source>New balance</source>
        <translation>新余额</translation>
    </message>
    <message>
        <source>as the SIM shows it now</source>
        <translation>以卡上现在显示为准</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>for example 2026-12-25</source>
        <translation>例如 2026-12-25</translation>
    </message>
    <message>
        <source>Fee kept by the channel</source>
        <translation>渠道扣除的手续费</translation>
    </message>
    <message>
        <source>0 if there was none</source>
        <translation>没有就填 0</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>剩余流量</translation>
    </message>
    <message>
        <source>for example 8.6 GB</source>
        <translation>例如 8.6 GB</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>小票号</translation>
    </message>
    <message>
        <source>from the slip</source>
        <translation>见小票</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Not finished yet</source>
        <translation>还没完成</translation>
    </message>
    <message>
        <source>Top up a SIM, step by step</source>
        <translation>一步一步充值</translation>
    </message>
    <message>
        <source>Five steps before you go, two when you are back. All is saved as you type.</source>
        <translation>出门前五步，回来后两步。边填边保存。</translation>
    </message>
    <message>
        <source>Get it right before paying</source>
        <translation>付款前先核对</translation>
    </message>
    <message>
        <source>The right operator, the right number, an amount that covers the plan.</source>
        <translation>运营商对、号码对、金额够付套餐费。</translation>
    </message>
    <message>
        <source>Pay without the language</source>
        <translation>不懂当地语言也能付</translation>
    </message>
    <message>
        <source>A checklist for your operator, and sentences in Russian and Kazakh to show.</source>
        <translation>针对您的运营商的清单，以及可出示的俄语、哈萨克语句子。</translation>
    </message>
    <message>
        <source>Know that it arrived</source>
        <translation>确认到账</translation>
    </message>
    <message>
        <source>One form writes balance, valid-until and fee into the tracker.</source>
        <translation>填一张表，余额、有效期和手续费就记入追踪。</translation>
    </message>
    <message>
        <source>Start a top-up</source>
        <translation>开始充值</translation>
    </message>
    <message>
        <source>Four ways to pay</source>
        <translation>四种充值方式</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>说明结果</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove it and start</source>
        <translation>移除并开始</translation>
    </message>
    <message>
        <source>Sample data — nothing here is yours</source>
        <translation>示例数据，都不是您的</translation>
    </message>
    <message>
        <source>Try everything; your own data stay untouched.</source>
        <translation>尽管试用；您自己的数据另外保存，不受影响。</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>nothing kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Reveal: {0}</source>
        <translation>显示：{0}</translation>
    </message>
    <message>
        <source>Hide: {0}</source>
        <translation>隐藏：{0}</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>复制：{0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>修改：{0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>添加：{0}</translation>
    </message>
    <message>
        <source>What you type replaces what is kept.</source>
        <translation>输入的内容会替换已存的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Dial view: {0}</source>
        <translation>大字显示：{0}</translation>
    </message>
    <message>
        <source>In large digits, group by group (D)</source>
        <translation>用大号数字分组显示（D）</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>ICCID (number on the card)</source>
        <translation>ICCID（卡上的号码）</translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation>IMSI</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <source>Account login</source>
        <translation>账户登录名</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>账户密码</translation>
    </message>
    <message>
        <source>Secret note</source>
        <translation>保密备注</translation>
    </message>
    <message>
        <source>What you top up: operator, this number, amount.</source>
        <translation>充值要用：运营商、此号码、金额。</translation>
    </message>
    <message>
        <source>19 or 20 digits printed on the SIM; a shop asks for it.</source>
        <translation>印在卡上的 19 或 20 位数字；营业厅会问到。</translation>
    </message>
    <message>
        <source>Internal identity; never needed for a top-up.</source>
        <translation>卡内部的标识；充值从不需要。</translation>
    </message>
    <message>
        <source>Unlocks the SIM after switching on; never tops up.</source>
        <translation>开机后解锁 SIM 卡；与充值无关。</translation>
    </message>
    <message>
        <source>Unlocks the SIM after three wrong PINs.</source>
        <translation>PIN 输错三次后解锁 SIM 卡。</translation>
    </message>
    <message>
        <source>For the operator&apos;s app or site.</source>
        <translation>用于运营商的 App 或网站。</translation>
    </message>
    <message>
        <source>Anything else about this SIM; sealed like the rest.</source>
        <translation>这张卡的其他信息；同样加密保存。</translation>
    </message>
    <message>
        <source>Invisible characters were dropped. Compare with the card.</source>
        <translation>已去掉看不见的字符。请与卡片核对。</translation>
    </message>
    <message>
        <source>The digits were turned into 0-9.</source>
        <translation>数字已转换成 0–9。</translation>
    </message>
    <message>
        <source>This is kept as typed, but a number was expected.</source>
        <translation>已按原样保存，但这里应填数字。</translation>
    </message>
    <message>
        <source>There is a space at an end; it is kept.</source>
        <translation>首尾有空格；已保留。</translation>
    </message>
    <message>
        <source>This is a code to dial, not a phone number.</source>
        <translation>这是拨号代码，不是手机号。</translation>
    </message>
    <message>
        <source>Digits seem to be missing: +7 and ten digits are usual.</source>
        <translation>似乎少了几位：通常是 +7 加十位数字。</translation>
    </message>
    <message>
        <source>There seem to be too many digits.</source>
        <translation>位数似乎太多。</translation>
    </message>
    <message>
        <source>+7 9… is the number of a Russian SIM.</source>
        <translation>+7 9… 是俄罗斯 SIM 卡的号码。</translation>
    </message>
    <message>
        <source>This number belongs to another country.</source>
        <translation>这是其他国家的号码。</translation>
    </message>
    <message>
        <source>Not recognised as a Kazakh number: write +7 and ten digits.</source>
        <translation>不像哈萨克斯坦号码：请写 +7 加十位数字。</translation>
    </message>
    <message>
        <source>This is the number of a fixed line.</source>
        <translation>这是固定电话号码。</translation>
    </message>
    <message>
        <source>No such number is known. Compare with the card.</source>
        <translation>没有这样的号码。请与卡片核对。</translation>
    </message>
    <message>
        <source>An ICCID has 19 or 20 digits. Count again.</source>
        <translation>ICCID 是 19 或 20 位数字。请再数一遍。</translation>
    </message>
    <message>
        <source>The check digit does not fit: a digit may be mistyped. Some cards print none.</source>
        <translation>校验位不符：可能输错了一位。有些卡不印校验位。</translation>
    </message>
    <message>
        <source>An ICCID begins with 89.</source>
        <translation>ICCID 以 89 开头。</translation>
    </message>
    <message>
        <source>The F at the end only fills up; leave it out.</source>
        <translation>末尾的 F 只是填充，请去掉。</translation>
    </message>
    <message>
        <source>An IMSI has 15 digits, rarely 14.</source>
        <translation>IMSI 是 15 位数字，偶尔 14 位。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Compare with the card.</source>
        <translation>PIN 是 4 到 8 位数字。请与卡片核对。</translation>
    </message>
    <message>
        <source>A PUK has 8 digits. Compare with the card.</source>
        <translation>PUK 是 8 位数字。请与卡片核对。</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>这看起来是手机号。</translation>
    </message>
    <message>
        <source>This looks like the ICCID.</source>
        <translation>这看起来是 ICCID。</translation>
    </message>
    <message>
        <source>This looks like an IMEI, the number of the phone, not of the SIM.</source>
        <translation>这看起来是 IMEI，是手机的号码，不是 SIM 卡的。</translation>
    </message>
    <message>
        <source>This looks like the IMSI.</source>
        <translation>这看起来是 IMSI。</translation>
    </message>
    <message>
        <source>This looks like an EID, the number of an eSIM chip.</source>
        <translation>这看起来是 EID，即 eSIM 芯片的编号。</translation>
    </message>
    <message>
        <source>Eight digits: this looks like the PUK.</source>
        <translation>八位数字：这看起来是 PUK。</translation>
    </message>
    <message>
        <source>Too short for a phone number: a PIN or PUK never tops up. +7 and ten digits are wanted.</source>
        <translation>太短，不像手机号：PIN 或 PUK 不能用来充值。应为 +7 加 10 位数字。</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Somebody saw my password</source>
        <translation>密码被人看到了</translation>
    </message>
    <message>
        <source>A new password and a new key: everything is sealed anew, older copies here are removed, the keyring and the earlier recovery sheet open it no more. Backups you made elsewhere still open with the old password: delete them. Change the SIM&apos;s PIN if it may have been read.</source>
        <translation>设置新密码并更换密钥：所有内容重新加密，这里的旧副本会删除，钥匙串和以前的恢复密钥纸不再有效。您存在别处的备份仍能用旧密码打开：请删除。如果 SIM 卡的 PIN 可能已被看到，请更改。</translation>
    </message>
    <message>
        <source>Change password and key</source>
        <translation>更换密码和密钥</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
</context>
<context>
    <name>SimDialog</name>
    <message>
        <source>Add a SIM</source>
        <translation>添加 SIM 卡</translation>
    </message>
    <message>
        <source>Change this SIM</source>
        <translation>修改这张 SIM 卡</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>any name you recognise, for example Beeline travel card</source>
        <translation>好认的名字，例如 Beeline 旅行卡</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>the brand on the card, or the one the number moved to</source>
        <translation>卡上的品牌；转过网的填现在的</translation>
    </message>
    <message>
        <source>What the shop told you (all optional)</source>
        <translation>营业厅告诉您的（均为选填）</translation>
    </message>
    <message>
        <source>With these the program knows when money is taken. Leave out what you don&apos;t know.</source>
        <translation>填了这些，程序就知道何时扣费。不知道的可以不填。</translation>
    </message>
    <message>
        <source>You leave Kazakhstan on</source>
        <translation>离境日期</translation>
    </message>
    <message>
        <source>Phone first used with a Kazakh SIM on</source>
        <translation>手机首次使用哈国卡的日期</translation>
    </message>
    <message>
        <source>an unverified IMEI is cut off after 30 days</source>
        <translation>未核验的 IMEI 30 天后停用</translation>
    </message>
    <message>
        <source>Add the SIM</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SimRowDelegate</name>
    <message>
        <source>balance as last read</source>
        <translation>上次查到的余额</translation>
    </message>
    <message>
        <source>a top-up is waiting for its result</source>
        <translation>有一次充值在等结果</translation>
    </message>
    <message>
        <source>no balance read yet</source>
        <translation>还没有查过余额</translation>
    </message>
</context>
<context>
    <name>SimStep</name>
    <message>
        <source>Which SIM do you want to top up?</source>
        <translation>您要给哪张卡充值？</translation>
    </message>
    <message>
        <source>Steps 1 to 5 are for now, the last two for when you are back. You can stop at any time.</source>
        <translation>前五步现在做，后两步回来再做。随时可以暂停。</translation>
    </message>
    <message>
        <source>Your SIMs</source>
        <translation>您的 SIM 卡</translation>
    </message>
    <message>
        <source>Open that top-up</source>
        <translation>打开那次充值</translation>
    </message>
    <message>
        <source>Start another one anyway</source>
        <translation>仍要另充一次</translation>
    </message>
    <message>
        <source>A top-up of {0} is still waiting for its result: do not pay twice</source>
        <translation>“{0}”还有一次充值在等结果：不要重复付款</translation>
    </message>
</context>
<context>
    <name>SimSummary</name>
    <message>
        <source>Data left: {0}</source>
        <translation>剩余流量：{0}</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>到账了吗？</translation>
    </message>
    <message>
        <source>Continue the top-up</source>
        <translation>继续充值</translation>
    </message>
    <message>
        <source>Start a top-up</source>
        <translation>开始充值</translation>
    </message>
    <message>
        <source>Change this SIM</source>
        <translation>修改这张 SIM 卡</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>归档这张 SIM 卡</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>last logged {0}</source>
        <translation>上次记录：{0}</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>期限未知</translation>
    </message>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>剩余天数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) over</source>
        <translation>
            <numerusform>过期天数</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it or let it go?</source>
        <translation>保号还是放弃？</translation>
    </message>
    <message>
        <source>Nothing is left on the balance</source>
        <translation>余额已用完</translation>
    </message>
</context>
<context>
    <name>SituationBar</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Internet right now?</source>
        <translation>现在能上网吗？</translation>
    </message>
    <message>
        <source>What can you pay with?</source>
        <translation>能用什么付款？</translation>
    </message>
    <message>
        <source>Some Russian or Kazakh?</source>
        <translation>会点俄语或哈萨克语吗？</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card from abroad</source>
        <translation>境外卡</translation>
    </message>
    <message>
        <source>Kazakh card</source>
        <translation>哈国卡</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read-only: nothing can be saved</source>
        <translation>只读：无法保存</translation>
    </message>
    <message>
        <source>All saved · change {0}</source>
        <translation>全部已保存 · 第 {0} 次更改</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>尚未保存任何内容</translation>
    </message>
    <message>
        <source>Vault unlocked, locks in {0}</source>
        <translation>保险箱已解锁，{0} 后锁定</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>保险箱已解锁</translation>
    </message>
    <message numerus="yes">
        <source>Vault unlocked, locks in %n min</source>
        <translation>
            <numerusform>保险箱已解锁，%n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>保险箱已锁定</translation>
    </message>
    <message>
        <source>Almaty {0}</source>
        <translation>阿拉木图 {0}</translation>
    </message>
    <message>
        <source>this laptop {0}</source>
        <translation>本机 {0}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {0}, {1}: you are here</source>
        <translation>第 {0} 步，{1}：当前步骤</translation>
    </message>
    <message>
        <source>Step {0}, {1}: done</source>
        <translation>第 {0} 步，{1}：已完成</translation>
    </message>
    <message>
        <source>Step {0}, {1}: something is missing</source>
        <translation>第 {0} 步，{1}：还缺内容</translation>
    </message>
    <message>
        <source>Step {0}, {1}: still to do</source>
        <translation>第 {0} 步，{1}：待完成</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Sections</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Operators</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续费</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险箱</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>Language of the sentences</source>
        <translation>句子的语言</translation>
    </message>
    <message>
        <source>with the phone number</source>
        <translation>包含手机号码</translation>
    </message>
    <message>
        <source>with the PIN</source>
        <translation>包含 PIN</translation>
    </message>
    <message>
        <source>Whoever photographs this code has the PIN. It is hidden after {0} seconds; delete the text from the phone afterwards.</source>
        <translation>谁拍下这个二维码，谁就得到 PIN。{0} 秒后自动隐藏；用完请从手机上删除这段文字。</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险箱</translation>
    </message>
    <message>
        <source>Scan it, and the phone has it all as text: show it at the counter.</source>
        <translation>扫描后，手机上就有全部文字：在柜台出示即可。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) left out: the code would be too dense</source>
        <translation>
            <numerusform>已去掉 %n 句：否则二维码太密</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: amounts and numbers are not shown now (F9).</source>
        <translation>已隐藏：当前不显示金额和号码（F9）。</translation>
    </message>
    <message>
        <source>Without the phone number: the vault is locked.</source>
        <translation>不含手机号码：保险箱已锁定。</translation>
    </message>
    <message>
        <source>QR code: what to take along for {0}</source>
        <translation>二维码：{0} 的随身信息</translation>
    </message>
    <message>
        <source>Without the phone number: type it at step 2 of the top-up, or keep it in the vault.</source>
        <translation>不含手机号码：请在充值的第 2 步输入，或存入保险箱。</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>QR codes for the phone</source>
        <translation>给手机扫的二维码</translation>
    </message>
    <message>
        <source>Pocket sheet</source>
        <translation>随身纸条</translation>
    </message>
    <message>
        <source>The amount is on the clipboard</source>
        <translation>金额已复制</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>as you have it written down</source>
        <translation>您记下的号码</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>充值金额</translation>
    </message>
    <message>
        <source>at the operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>for the number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险箱</translation>
    </message>
    <message>
        <source>Show the number large, to type it in</source>
        <translation>放大显示号码，便于输入</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>waiting for a top-up</source>
        <translation>充值待确认</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TrackerTab</name>
    <message>
        <source>Add a SIM</source>
        <translation>添加 SIM 卡</translation>
    </message>
    <message>
        <source>Your SIMs, the most urgent first</source>
        <translation>您的 SIM 卡，最紧急的在前</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索账本</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Read the balance on your phone and type it into the line above.</source>
        <translation>在手机上查余额，填到上面一行。</translation>
    </message>
    <message>
        <source>{0} was put away; its ledger is kept</source>
        <translation>已归档 {0}，账本保留</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>查看小票</translation>
    </message>
    <message>
        <source>After the trip: keep or let go…</source>
        <translation>旅行结束后：保号或放弃…</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>归档这张 SIM 卡</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>KZ Companion</source>
        <translation>哈国旅伴</translation>
    </message>
    <message>
        <source>KZ Companion still runs</source>
        <translation>程序仍在运行</translation>
    </message>
    <message>
        <source>Its icon here opens it, or quits.</source>
        <translation>点击此处的图标可打开窗口或退出。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Log a balance</source>
        <translation>记录余额</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>TripForm</name>
    <message>
        <source>How you use the phone</source>
        <translation>您怎样用手机</translation>
    </message>
    <message>
        <source>These amounts are our assumption: change them as you like.</source>
        <translation>这些用量是我们的假设，可以随意修改。</translation>
    </message>
    <message>
        <source>You arrive on</source>
        <translation>抵达日期</translation>
    </message>
    <message>
        <source>You leave on</source>
        <translation>离境日期</translation>
    </message>
    <message>
        <source>Data a day</source>
        <translation>每天流量</translation>
    </message>
    <message>
        <source>for example 1.5 GB or 500 MB</source>
        <translation>例如 1.5 GB 或 500 MB</translation>
    </message>
    <message>
        <source>Minutes of calls a day</source>
        <translation>每天通话分钟</translation>
    </message>
    <message>
        <source>leave empty for none</source>
        <translation>没有就留空</translation>
    </message>
    <message>
        <source>Channel keeps of each payment</source>
        <translation>渠道每次收取的手续费</translation>
    </message>
    <message>
        <source>in tenge; left empty it is in no sum: ask first</source>
        <translation>坚戈；留空则不计入：请先问</translation>
    </message>
    <message>
        <source>A day of roaming costs</source>
        <translation>漫游一天的费用</translation>
    </message>
    <message>
        <source>in the money of home</source>
        <translation>以本国货币计</translation>
    </message>
    <message>
        <source>Money of home</source>
        <translation>本国货币</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>One unit of it costs</source>
        <translation>一个单位折合</translation>
    </message>
    <message>
        <source>in tenge, as you see it today</source>
        <translation>坚戈，按您今天看到的汇率</translation>
    </message>
    <message>
        <source>The SIM costs me nothing (I have it)</source>
        <translation>SIM 卡不用钱（我已有）</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>各项的权重</translation>
    </message>
    <message>
        <source>Nobody pays for a place in this list.</source>
        <translation>没有人为排名付费。</translation>
    </message>
    <message>
        <source>Is a local SIM worth it?</source>
        <translation>值得买当地卡吗？</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>That it lasts</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>That all is known</source>
        <translation>信息齐全</translation>
    </message>
</context>
<context>
    <name>TripText</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) {0}</source>
        <translation>
            <numerusform>%n 次套餐费 {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the SIM {0}</source>
        <translation>SIM 卡 {0}</translation>
    </message>
    <message numerus="yes">
        <source>paid again early %n time(s) {0}</source>
        <translation>
            <numerusform>提前再付 %n 次 {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>data beyond it {0}</source>
        <translation>超出流量 {0}</translation>
    </message>
    <message>
        <source>calls beyond it {0}</source>
        <translation>超出通话 {0}</translation>
    </message>
    <message>
        <source>channel fees {0}</source>
        <translation>渠道手续费 {0}</translation>
    </message>
    <message>
        <source>no data at all</source>
        <translation>完全没有流量</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>都够用</translation>
    </message>
    <message>
        <source>data and minutes on day {0}</source>
        <translation>第 {0} 天流量和分钟</translation>
    </message>
    <message>
        <source>data on day {0}</source>
        <translation>第 {0} 天流量</translation>
    </message>
    <message>
        <source>minutes on day {0}</source>
        <translation>第 {0} 天分钟</translation>
    </message>
    <message>
        <source>No plan with a known price costs less for this trip</source>
        <translation>在价格已知的套餐中，这趟行程它最便宜</translation>
    </message>
    <message>
        <source>What it gives lasts every day of the trip</source>
        <translation>包含的量每天都够用</translation>
    </message>
    <message>
        <source>After its cap the internet gets slower, not dearer</source>
        <translation>超过上限后只变慢，不加钱</translation>
    </message>
    <message>
        <source>Nothing is charged beyond the plan</source>
        <translation>套餐之外不另收费</translation>
    </message>
    <message>
        <source>It is paid once for the whole trip</source>
        <translation>整个行程只付一次</translation>
    </message>
    <message>
        <source>The phone may share its internet with the laptop</source>
        <translation>可以给电脑开热点</translation>
    </message>
    <message>
        <source>What is left goes into the next cycle</source>
        <translation>剩余的量转入下个周期</translation>
    </message>
    <message>
        <source>All that matters here is known</source>
        <translation>相关信息都已知</translation>
    </message>
    <message>
        <source>Only {0} more than the cheapest</source>
        <translation>只比最便宜的贵 {0}</translation>
    </message>
    <message>
        <source>It has no data, and none can be had with it</source>
        <translation>不含流量，也买不到</translation>
    </message>
    <message>
        <source>{0} more than the cheapest</source>
        <translation>比最便宜的贵 {0}</translation>
    </message>
    <message>
        <source>The data are used up on day {0}, {1}</source>
        <translation>流量在第 {0} 天（{1}）用完</translation>
    </message>
    <message>
        <source>The minutes are used up on day {0}, {1}</source>
        <translation>分钟在第 {0} 天（{1}）用完</translation>
    </message>
    <message>
        <source>What comes after the bundle costs {0}</source>
        <translation>超出部分要花 {0}</translation>
    </message>
    <message numerus="yes">
        <source>Data stop when used up: it is paid again early %n time(s), {0}; ask whether that works</source>
        <translation>
            <numerusform>流量用完即停：要提前再付 %n 次，共 {0}；请问是否可行</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap is reached on day {0}, {1}: slow from then</source>
        <translation>第 {0} 天（{1}）到上限，之后变慢</translation>
    </message>
    <message>
        <source>No longer sold: only good if you have it</source>
        <translation>已停售：只有已办的人能用</translation>
    </message>
    <message numerus="yes">
        <source>The balance must hold the charge %n time(s)</source>
        <translation>
            <numerusform>余额要够扣 %n 次套餐费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid day(s) lie after your departure</source>
        <translation>
            <numerusform>有 %n 天已付费但在您离境之后</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone may not share its internet</source>
        <translation>不能开热点</translation>
    </message>
    <message numerus="yes">
        <source>You saw it %n day(s) ago</source>
        <translation>
            <numerusform>您在 %n 天前看到的</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day you saw it is not known</source>
        <translation>不知道您是哪天看到的</translation>
    </message>
    <message>
        <source>What does the plan cost?</source>
        <translation>套餐多少钱？</translation>
    </message>
    <message>
        <source>How often is the charge taken?</source>
        <translation>多久扣一次费？</translation>
    </message>
    <message>
        <source>What does the SIM itself cost?</source>
        <translation>SIM 卡本身多少钱？</translation>
    </message>
    <message>
        <source>How many GB does one charge give?</source>
        <translation>一次付费给多少 GB？</translation>
    </message>
    <message>
        <source>What does one MB cost when the data are used up, or do they stop?</source>
        <translation>流量用完后每 MB 多少钱，还是直接断网？</translation>
    </message>
    <message>
        <source>How many minutes does one charge give?</source>
        <translation>一次付费给多少分钟？</translation>
    </message>
    <message>
        <source>What does one minute cost when the minutes are used up?</source>
        <translation>分钟用完后每分钟多少钱？</translation>
    </message>
    <message>
        <source>After how many GB does “unlimited” get slower?</source>
        <translation>“不限量”用到多少 GB 后变慢？</translation>
    </message>
    <message>
        <source>How slow does it get after the cap?</source>
        <translation>超过上限后速度是多少？</translation>
    </message>
    <message>
        <source>Do unused GB go into the next cycle? Counted as no.</source>
        <translation>没用完的流量能转到下个周期吗？暂按不能计算。</translation>
    </message>
    <message>
        <source>May the phone share its internet with a laptop?</source>
        <translation>可以给电脑开热点吗？</translation>
    </message>
    <message>
        <source>What happens when the balance cannot pay the charge?</source>
        <translation>余额不够扣套餐费时会怎样？</translation>
    </message>
    <message>
        <source>From {0} a day on, {1} is cheaper than {2}</source>
        <translation>每天用到 {0} 起，{1} 比 {2} 便宜</translation>
    </message>
    <message>
        <source>Up to {0} a day, {1} is cheaper than {2}</source>
        <translation>每天不超过 {0} 时，{1} 比 {2} 便宜</translation>
    </message>
    <message>
        <source>From {0} a day on, the price of {2} is not known, that of {1} is</source>
        <translation>每天用到 {0} 起，{2} 的价格未知，{1} 的价格已知</translation>
    </message>
    <message>
        <source>By price alone, {0} would be before {1}</source>
        <translation>只看价格的话，{0} 排在 {1} 前面</translation>
    </message>
    <message>
        <source>No amount of data turns it; if a charge of {2} were above {0}, {1} would be cheaper</source>
        <translation>用量多少都不改变排序；如果 {2} 的一次套餐费高于 {0}，{1} 会更便宜</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>At other amounts a day: {0}</source>
        <translation>换成其他每日用量：{0}</translation>
    </message>
    <message>
        <source>A tie: with these weights it is as good as {0}</source>
        <translation>并列：按这些权重，它和 {0} 一样好</translation>
    </message>
    <message>
        <source>Beside roaming: not known while a price is missing</source>
        <translation>与漫游相比：缺少价格，无法判断</translation>
    </message>
    <message numerus="yes">
        <source>Roaming stays cheaper, up to %n day(s)</source>
        <translation>
            <numerusform>漫游更便宜（看到 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheaper than roaming from the first day on</source>
        <translation>从第一天起就比漫游便宜</translation>
    </message>
    <message numerus="yes">
        <source>Cheaper than roaming from a trip of %n day(s) on</source>
        <translation>
            <numerusform>行程满 %n 天起比漫游便宜</numerusform>
        </translation>
    </message>
    <message>
        <source>this trip saves {0}</source>
        <translation>这趟行程省 {0}</translation>
    </message>
    <message>
        <source>this trip costs {0} more</source>
        <translation>这趟行程多花 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) or amount(s) not known — ask</source>
        <translation>
            <numerusform>%n 项价格或用量未知，请询问</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold as “unlimited”, but the cap is not known — ask</source>
        <translation>号称“不限量”，但上限未知，请询问</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not known — ask</source>
        <translation>
            <numerusform>%n 条规则未知，请询问</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message>
        <source>Your trip</source>
        <translation>您的行程</translation>
    </message>
    <message>
        <source>Your plans for this trip</source>
        <translation>适合这趟行程的您的套餐</translation>
    </message>
    <message>
        <source>Plans ranked for this trip</source>
        <translation>按这趟行程排序的套餐</translation>
    </message>
    <message>
        <source>The chosen plan, explained</source>
        <translation>所选套餐的说明</translation>
    </message>
    <message>
        <source>No plan of yours yet</source>
        <translation>还没有您的套餐</translation>
    </message>
    <message>
        <source>Plans are ranked by what they cost you today, so they must be yours: ask what is sold now.</source>
        <translation>排序依据您今天要付的钱，所以只排您记下的套餐：请问现在卖什么。</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>记下一个套餐</translation>
    </message>
    <message>
        <source>When do you leave?</source>
        <translation>您什么时候离境？</translation>
    </message>
    <message>
        <source>Type both days of the trip and the data you use a day; then your plans are ranked here.</source>
        <translation>填写行程的起止日期和每天流量，这里就会给您的套餐排序。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Whole trip</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Used up first</source>
        <translation>先用完的</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot be ranked while a price is missing</source>
        <translation>
            <numerusform>%n 个套餐缺少价格，无法排序</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未排序</translation>
    </message>
    <message>
        <source>{0} (tie)</source>
        <translation>{0}（并列）</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先问</translation>
    </message>
</context>
<context>
    <name>TroubleWalk</name>
    <message>
        <source>One question back</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Give this top-up up</source>
        <translation>放弃这次充值</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>问题 {0}</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>Sentences to show, large, in Russian or Kazakh</source>
        <translation>可大字出示的俄语或哈萨克语句子</translation>
    </message>
    <message>
        <source>Record what arrived</source>
        <translation>记录到账情况</translation>
    </message>
    <message>
        <source>Wait and look again</source>
        <translation>等一等再看</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>换一种方式</translation>
    </message>
    <message>
        <source>Keep it as unknown for now</source>
        <translation>暂时标为未知</translation>
    </message>
</context>
<context>
    <name>TuneDialog</name>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>Tune the vault to this laptop</source>
        <translation>按这台电脑调整保险箱</translation>
    </message>
    <message>
        <source>Each guess at the password should take about a second here. On a slower laptop unlocking may take too long, on a faster one it could be made safer.</source>
        <translation>在这台电脑上，每猜一次密码应耗时约一秒。电脑较慢时解锁会太久，较快时可以更安全。</translation>
    </message>
    <message>
        <source>Measure and tune</source>
        <translation>测量并调整</translation>
    </message>
    <message>
        <source>Done. The sealed records were not touched.</source>
        <translation>完成。加密记录未被改动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One guess now costs {0} MiB of memory, gone over {1} times.</source>
        <translation>现在每猜一次需要 {0} MiB 内存，并反复计算 {1} 遍。</translation>
    </message>
</context>
<context>
    <name>UnknownForm</name>
    <message>
        <source>Read the balance on the SIM first. A second payment before that can double the first.</source>
        <translation>请先查卡里的余额。没查就再付，可能付两次。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>现在的余额</translation>
    </message>
    <message>
        <source>as the SIM shows it</source>
        <translation>以卡上显示为准</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>It has not</source>
        <translation>没到账</translation>
    </message>
    <message>
        <source>I cannot read it now: ask me later</source>
        <translation>现在查不了：以后再问我</translation>
    </message>
    <message>
        <source>about {0} if it arrived, about {1} if not</source>
        <translation>到账应约为 {0}，未到账约为 {1}</translation>
    </message>
</context>
<context>
    <name>UnlockLine</name>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>就地解锁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>正在打开保险箱</translation>
    </message>
</context>
<context>
    <name>VaultAccess</name>
    <message>
        <source>The password is changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>SIM or laptop lost: a sheet…</source>
        <translation>SIM 卡或电脑丢失须知…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Somebody saw my password…</source>
        <translation>密码被人看到了…</translation>
    </message>
    <message>
        <source>Recovery key on paper…</source>
        <translation>纸上的恢复密钥…</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring…</source>
        <translation>用系统钥匙串解锁…</translation>
    </message>
    <message>
        <source>Tune to this laptop…</source>
        <translation>按这台电脑调整…</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN…</source>
        <translation>用 PIN 快速解锁…</translation>
    </message>
    <message>
        <source>The password and the key are changed</source>
        <translation>密码和密钥已更换</translation>
    </message>
    <message>
        <source>Quick unlock is on until you quit</source>
        <translation>快速解锁已开启，退出前有效</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>快速解锁已关闭</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the vault now</source>
        <translation>现在系统钥匙串可以打开保险箱</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the vault no more</source>
        <translation>系统钥匙串不再打开保险箱</translation>
    </message>
    <message>
        <source>SIM or laptop lost</source>
        <translation>SIM 卡或电脑丢失</translation>
    </message>
    <message>
        <source>What to do, whom to call, what a thief can read. Nothing of yours stands on it: keep it apart from phone and laptop.</source>
        <translation>怎么办、打给谁、小偷能看到什么。上面没有您的任何数据：请与手机和电脑分开保管。</translation>
    </message>
</context>
<context>
    <name>VaultExportDialog</name>
    <message>
        <source>Export the vault as readable CSV</source>
        <translation>将保险箱导出为明文 CSV</translation>
    </message>
    <message>
        <source>One line for each SIM, for a spreadsheet or another program.</source>
        <translation>每张 SIM 卡一行，可用于电子表格或其他程序。</translation>
    </message>
    <message>
        <source>Export the vault to KeePass</source>
        <translation>将保险箱导出到 KeePass</translation>
    </message>
    <message>
        <source>One entry for each SIM, sealed. KeePassXC and other KeePass programs open it.</source>
        <translation>每张 SIM 卡一个条目，经过加密。可用 KeePassXC 等 KeePass 程序打开。</translation>
    </message>
    <message>
        <source>Anyone who gets this file reads every PIN, PUK and password in it.</source>
        <translation>任何拿到这个文件的人都能读到其中所有 PIN、PUK 和密码。</translation>
    </message>
    <message>
        <source>Delete it as soon as you have used it, from the bin, too.</source>
        <translation>用完请立即删除，并清空回收站。</translation>
    </message>
    <message>
        <source>To confirm, type {0}</source>
        <translation>请输入 {0} 确认</translation>
    </message>
    <message>
        <source>Sealing the file and opening it again</source>
        <translation>正在加密文件并重新打开验证</translation>
    </message>
    <message>
        <source>Write it readable</source>
        <translation>明文写入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The folder “{0}” seems to be copied to other computers.</source>
        <translation>文件夹“{0}”似乎会同步到其他电脑。</translation>
    </message>
    <message>
        <source>Choose a stick or a folder that stays here.</source>
        <translation>请选择 U 盘或只留在本机的文件夹。</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Another one than the vault&apos;s, at least ten characters; KeePassXC will ask for it.</source>
        <translation>请用不同于保险箱的密码，至少十个字符；KeePassXC 打开时会要求输入。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards stay here: a CSV has no room for them.</source>
        <translation>
            <numerusform>%n 张卡片照片不会导出：CSV 无法容纳照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards go along.</source>
        <translation>
            <numerusform>%n 张卡片照片会一并导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultGate</name>
    <message>
        <source>Make your vault</source>
        <translation>创建您的保险箱</translation>
    </message>
    <message>
        <source>Number, ICCID, PIN and PUK, sealed on this laptop</source>
        <translation>号码、ICCID、PIN 和 PUK，加密保存在这台电脑上</translation>
    </message>
    <message>
        <source>Choose a password of at least ten characters. Four unrelated words are easy to remember.</source>
        <translation>密码至少十个字符。四个不相关的词容易记住。</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>创建保险箱</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>保险箱已锁定</translation>
    </message>
    <message>
        <source>Balances and dates stay readable; numbers and PINs do not</source>
        <translation>余额和日期仍可查看；号码和 PIN 不可见</translation>
    </message>
    <message>
        <source>Type the vault password to see, copy or change what is sealed.</source>
        <translation>输入保险箱密码，即可查看、复制或修改加密内容。</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>保险箱密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Among sample data: a vault made here goes when you remove them. Nothing real belongs in it.</source>
        <translation>现在是示例数据：在这里建立的保险箱会随示例一起删除，请勿存入真实内容。</translation>
    </message>
    <message>
        <source>There is no way back without this password: nobody can reset it, not even we. Write it down.</source>
        <translation>忘记密码就无法找回：谁都不能重置，我们也不能。请写下来。</translation>
    </message>
    <message>
        <source>What you were typing is sealed in the vault. Unlock to continue it.</source>
        <translation>您正在输入的内容已加密保存在保险箱中。解锁后可继续。</translation>
    </message>
    <message>
        <source>The lock came before you saved</source>
        <translation>还没保存就锁定了</translation>
    </message>
    <message>
        <source>What you were typing was forgotten. Unlock and type it again.</source>
        <translation>您正在输入的内容没有保留。请解锁后重新输入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deriving the key</source>
        <translation>正在生成密钥</translation>
    </message>
    <message>
        <source>Type the PIN you set for quick unlock.</source>
        <translation>请输入您为快速解锁设置的 PIN。</translation>
    </message>
    <message>
        <source>PIN for quick unlock</source>
        <translation>快速解锁 PIN</translation>
    </message>
</context>
<context>
    <name>VaultImportDialog</name>
    <message>
        <source>Import into the vault</source>
        <translation>导入保险箱</translation>
    </message>
    <message>
        <source>A KeePass file, a CSV of KeePassXC, Bitwarden or this program, or the unencrypted JSON of Bitwarden. You see first what would go where.</source>
        <translation>可选 KeePass 文件，KeePassXC、Bitwarden 或本程序的 CSV，或 Bitwarden 未加密的 JSON。导入前会先显示各条目的去向。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>What would go where</source>
        <translation>各条目的去向</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Import what is ticked</source>
        <translation>导入勾选的条目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n more entry(s) are not shown and not taken</source>
        <translation>
            <numerusform>另有 %n 个条目未显示，也不会导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VaultMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>保险箱何时锁定…</translation>
    </message>
    <message>
        <source>Export to KeePass…</source>
        <translation>导出到 KeePass…</translation>
    </message>
    <message>
        <source>Export as readable CSV…</source>
        <translation>导出为明文 CSV…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Password, other ways in, export and import</source>
        <translation>密码、其他解锁方式、导出与导入</translation>
    </message>
</context>
<context>
    <name>VaultTab</name>
    <message>
        <source>SIMs</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>No SIM yet</source>
        <translation>还没有 SIM 卡</translation>
    </message>
    <message>
        <source>Add a SIM first; then its number, PIN and PUK can be sealed here.</source>
        <translation>请先添加 SIM 卡；之后可在这里加密保存号码、PIN 和 PUK。</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>添加 SIM 卡</translation>
    </message>
    <message>
        <source>Remove what is damaged</source>
        <translation>删除损坏的记录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>{0} (put away)</source>
        <translation>{0}（已归档）</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 的{0}</translation>
    </message>
    <message>
        <source>You were typing when the vault locked</source>
        <translation>保险箱锁定时您正在输入</translation>
    </message>
    <message>
        <source>Remove this from the vault: {0}?</source>
        <translation>从保险箱中删除：{0}？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}：已删除</translation>
    </message>
    <message>
        <source>{0}: saved, sealed</source>
        <translation>{0}：已加密保存</translation>
    </message>
    <message>
        <source>Discard what you were typing?</source>
        <translation>放弃正在输入的内容？</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is kept in the vault stays as it is.</source>
        <translation>无法找回。保险箱中已保存的内容保持不变。</translation>
    </message>
    <message>
        <source>Remove the damaged record of this SIM?</source>
        <translation>删除这张 SIM 卡的损坏记录？</translation>
    </message>
    <message>
        <source>What was sealed in it is gone then. A backup from before may still hold it.</source>
        <translation>其中加密的内容也会随之消失。之前的备份里可能还有。</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared in {0} seconds</source>
        <translation>已复制；剪贴板将在 {0} 秒后清空</translation>
    </message>
</context>
<context>
    <name>VeiledDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hidden after {0} seconds without a key, and when you leave this window.</source>
        <translation>{0} 秒没有按键，或离开此窗口时，会自动隐藏。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Do not pay a second time while you wait. Keep the slip.</source>
        <translation>等待期间不要再付。保留小票。</translation>
    </message>
    <message>
        <source>Switch the phone to flight mode and back, then read the balance again.</source>
        <translation>开关一次飞行模式，然后再查余额。</translation>
    </message>
    <message>
        <source>When do you want to look again?</source>
        <translation>您想什么时候再看？</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>KZ Companion</source>
        <translation>哈国旅伴</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>The vault is locked</source>
        <translation>保险箱已锁定</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>KZ Companion</source>
        <translation>哈国旅伴</translation>
    </message>
    <message>
        <source>Your prepaid SIM in Kazakhstan · works offline</source>
        <translation>您在哈萨克斯坦的预付费卡 · 离线可用</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Search or jump to (Ctrl+K)</source>
        <translation>搜索或跳转（Ctrl+K）</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>语言：{0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>切换到浅色</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>切换到深色</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Lock the vault now (Ctrl+L)</source>
        <translation>立即锁定保险箱（Ctrl+L）</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险箱</translation>
    </message>
    <message>
        <source>Emergency numbers and embassies (F8)</source>
        <translation>紧急电话与使领馆（F8）</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>保险箱何时锁定…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>从 CSV 导入…</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>移除示例数据</translation>
    </message>
    <message>
        <source>Show sample data</source>
        <translation>查看示例数据</translation>
    </message>
    <message>
        <source>About KZ Companion</source>
        <translation>关于哈国旅伴</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>创建备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>撤销：{0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>重做：{0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Open a data pack…</source>
        <translation>打开数据包…</translation>
    </message>
    <message>
        <source>Installed data…</source>
        <translation>已安装的数据…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>已归档的 SIM 卡…</translation>
    </message>
</context>
<context>
    <name>WizardNotices</name>
    <message>
        <source>What you typed stays here.</source>
        <translation>您填写的内容仍保留在这里。</translation>
    </message>
    <message>
        <source>Another top-up of this SIM is still waiting: do not pay twice</source>
        <translation>这张卡还有一次充值在等结果：不要重复付款</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>This SIM was archived meanwhile</source>
        <translation>这张 SIM 卡已被归档</translation>
    </message>
    <message>
        <source>Nothing is lost: bring the SIM back, or pause and discard the top-up.</source>
        <translation>内容没有丢失：可恢复这张卡，或暂停并放弃充值。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open that top-up</source>
        <translation>打开那次充值</translation>
    </message>
    <message>
        <source>It shows {0}, but {1} was written here before. Set date and time of this laptop.</source>
        <translation>电脑显示 {0}，但这里已有{1}写下的记录。请校正电脑的日期和时间。</translation>
    </message>
    <message>
        <source>The clock of this laptop may be wrong: do not trust the deadlines</source>
        <translation>这台电脑的时钟可能不对：请勿相信截止时间</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选一个</translation>
    </message>
    <message>
        <source>The data were renewed, and this operator is no longer in them: {0}</source>
        <translation>数据已更新，其中不再有这家运营商：{0}</translation>
    </message>
    <message>
        <source>The data were renewed, and this way to pay is no longer in them: {0}</source>
        <translation>数据已更新，其中不再有这种充值方式：{0}</translation>
    </message>
    <message>
        <source>What you typed stays. What was paid can be recorded all the same.</source>
        <translation>您输入的内容都还在。已付的款项照样可以记录。</translation>
    </message>
</context>
<context>
    <name>WordOffer</name>
    <message>
        <source>Suggest four random words</source>
        <translation>随机推荐四个词</translation>
    </message>
    <message>
        <source>Drawn by chance: a guesser has 2^{0} to try. Write them down, then type them here twice.</source>
        <translation>随机抽取：猜测者要试 2^{0} 种组合。请写下来，再在此输入两次。</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
