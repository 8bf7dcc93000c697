package io.github.bulletinkit.examples.sample;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The articles on the economy in the sample issue. */
final class SampleEconomy {

    private SampleEconomy() {}

    static void addTo(Section.Builder section) {
        section.article("东澜市前三季度进出口首超3.5万亿元 民营企业占比过半", SampleEconomy::foreignTrade)
                .article("沐港市以“一单制”疏通江海铁联运堵点", SampleEconomy::singleDocument)
                .article("东澜市把RCEP企业服务专窗开到产业园", SampleEconomy::tradeDesk)
                .article("泽宁省实施三大工程激活县域消费", SampleEconomy::countyCommerce);
    }

    private static void foreignTrade(Article.Builder article) {
        article.source("东澜市商务委员会")
                .paragraph("据东澜市商务委11月10日通报，今年前三季度，全市货物进出口总额3.52万亿元，"
                        + "同比增长6.3%，规模为历年同期最高。其中，出口1.61万亿元，增长8.1%；进口1.91万亿元，增长4.8%。")
                .table(SampleEconomy::tradeFigures)
                .paragraph("从结构看，呈现三个特点。一是主体更活。"
                        + "有进出口实绩的企业5.9万家，其中民营企业进出口1.79万亿元，占比50.9%，同比提高3.2个百分点。"
                        + "二是市场更广。对RCEP其他成员国进出口1.24万亿元，增长7.5%；对非洲、拉丁美洲出口增速均超过15%。"
                        + "三是产品更优。船舶、工业机器人、医疗器械出口合计增长21.4%，拉动全市出口增长2.7个百分点。")
                .paragraph("分月看，进出口额自3月起连续7个月保持在3800亿元以上，9月达到4250亿元。")
                .figure(
                        image("monthly-trade.png"),
                        "柱状图：1月3620亿元，2月3410亿元，3月3890亿元，4月3870亿元，5月3960亿元，" + "6月4020亿元，7月4050亿元，8月4130亿元，9月4250亿元",
                        "图 2026年1月至9月东澜市进出口总额")
                .paragraph("业内人士提醒，四季度将面临上年同期基数偏高、部分航线运价波动等压力。"
                        + "东澜市商务委表示，将会同口岸单位延长“旺季保畅”窗口，"
                        + "对单票货值500万元以上的紧急订单实行7×24小时预约通关，并把出口信用保险平均理赔时间压缩到15个工作日以内。"
                        + "针对中小企业“有单不敢接”的顾虑，全市还将新增汇率避险担保额度120亿元，单户担保费率不高于0.5%。");
    }

    private static void tradeFigures(Table.Builder table) {
        table.caption("表 2026年前三季度东澜市进出口主要情况")
                .header("项目", "金额（万亿元）", "同比增长（%）", "占比（%）", "主要商品或方向")
                .row("进出口总额", "3.52", "6.3", "100.0", "")
                .row("出口", "1.61", "8.1", "45.7", "船舶、工业机器人、医疗器械、锂电池")
                .row("进口", "1.91", "4.8", "54.3", "铁矿石、原油、集成电路、水果")
                .row("民营企业", "1.79", "13.3", "50.9", "机电产品和纺织服装，覆盖五大洲180多个国家和地区")
                .row("RCEP其他成员国", "1.24", "7.5", "35.2", "中间品贸易占六成以上");
    }

    private static ImageData image(String name) {
        try (InputStream in = requireNonNull(SampleEconomy.class.getResourceAsStream(name), name)) {
            return ImageData.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void singleDocument(Article.Builder article) {
        article.paragraph("11月11日，满载186个标准箱的班列从澄川省沐港市北港站发出，驶往内陆腹地。与以往不同，这批货物由内河驳船换装海轮，再转铁路，全程只用一份提单。")
                .paragraph("“一单制”落地，难在箱型标准不一、货物状态不明、保险责任不清。"
                        + "沐港市用两年时间逐项破解。第一，统一箱管规则，港口、铁路、航运企业共认27项查验标准，重箱不再开箱换装；"
                        + "第二，打通数据接口，把14个环节的装卸和在途信息写入同一本“电子路条”，货主扫码即可查看；"
                        + "第三，推出全程责任险，由首程承运人先行赔付，平均赔付时间由45天缩短到12天。")
                .paragraph("目前，沐港市“一单制”货量已占集装箱联运量的38%，每标准箱综合物流成本下降约620元。"
                        + "澄川省交通运输厅计划明年把这一做法推广到沿江6个港口，"
                        + "并会同金融机构研究提单质押融资——让一张单子既能“走货”，又能“生钱”。");
    }

    private static void tradeDesk(Article.Builder article) {
        article.paragraph("近日，东澜市贸促会和芷滨区政府在芷滨电子产业园设立RCEP企业服务专窗，为园区及周边1300余家外贸企业提供关税查询、原产地证书签发、合规咨询等服务。")
                .paragraph("专窗的特色是“一企一表”。工作人员根据企业近两年的报关记录，"
                        + "算出每种产品在不同成员国、不同年度的适用税率，列明“已经享受多少、还能享受多少、缺哪份材料”。"
                        + "园区里的一家连接器企业对照表格调整零部件采购来源后，"
                        + "产品区域价值成分由36%升至43%，出口关税由5.5%降为零，预计全年节省税费280余万元。")
                .paragraph("专窗每周三举办案例课，讲解证书日期填错、商品归类不准、直接运输凭证缺失等常见差错。"
                        + "开办首月签发证书2146份，退证率由4.1%降至0.9%。"
                        + "有企业追问：专窗会不会“热闹一阵就撤”？答复很干脆：先设三年，期满由企业投票决定去留！");
    }

    private static void countyCommerce(Article.Builder article) {
        article.paragraph("泽宁省商务厅等9部门近日发布《县域商业提质行动方案（2026—2028年）》，在全省实施三大工程。")
                .paragraph("一是骨干网络工程。以县城商贸综合体为龙头，"
                        + "改造提升乡镇商贸中心420个，让农村居民在半小时车程内买得到品牌家电、修得了旧农机、办得成快递退换。"
                        + "到2028年，乡镇商贸中心覆盖率达到95%以上。")
                .paragraph("二是寄递进村工程。推动邮政、快递、供销、客运线路共用，整合末端线路1860条，"
                        + "每个行政村至少设立1处综合服务点；对海岛、深山等偏远村采用“固定班车+无人机”组合配送，每周不少于4班。")
                .paragraph("三是产地提升工程。在40个农业县新建产地冷库65万立方米，扶持120个村集体兴办分拣包装车间，将生鲜农产品产后损耗率由14%降到8%左右。")
                .paragraph("据测算，方案全部落实后，可带动县域社会消费品零售总额年均增长7%左右，新增就业岗位5.6万个。"
                        + "省级财政3年安排专项资金18亿元，采取“先建后补”方式，"
                        + "资金分配与县域GDP规模脱钩，主要看覆盖人口和服务半径。");
    }
}
