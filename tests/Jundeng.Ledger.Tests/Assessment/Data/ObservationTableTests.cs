using System.Text;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Tests.Assessment.Data;

public sealed class ObservationTableTests
{
    [Fact]
    public void TryRead_EveryColumn_KeepsDigitsAndNumbers()
    {
        var rows = Read("""
            region,period,indicator,group,value,status,numerator,denominator,population,unit
            甲县,2026,入学率,农村,96.50,provisional,193,200,1.2万,%
            甲县,2026,入学率,,,,,,,
            乙县,2026,入学率,,0,,,,,
            """).Rows;
        Assert.Equal(("甲县", "2026", "入学率", "农村"), (rows[0].Region, rows[0].Period, rows[0].Indicator, rows[0].Group));
        Assert.Equal((96.5, "96.50", ValueStatus.Provisional, 193, 200, 12_000, "%"), (rows[0].Value, rows[0].Text, rows[0].Status, rows[0].Numerator, rows[0].Denominator, rows[0].Population, rows[0].Unit));
        Assert.Equal((null, ValueStatus.Missing), (rows[1].Value, rows[1].Status));
        Assert.Equal((0, ValueStatus.Normal), (rows[2].Value, rows[2].Status));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void TryRead_ChineseHeadInAnyEncoding_IsTheSame(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes("地区,时期,指标,数值,备注\r\n甲县,2026年,床位数,1.5万张,无\r\n");
        Assert.True(ObservationTable.TryRead(bytes, "数据.csv", out var table, out _));
        Assert.Equal(("2026年", 15_000, "张"), (table.Rows[0].Period, table.Rows[0].Value, table.Rows[0].Unit));
        Assert.Equal("未读取的列：备注。", Assert.Single(table.Notes).Zh);
    }

    [Fact]
    public void TryRead_EveryWrongCell_TellsAllAtOnceWithFileRowColumnAndCure()
    {
        Assert.False(ObservationTable.TryRead(new StringReader("""
            region,period,indicator,value,status,population,unit
            甲县,2026,a,12a,,,
            甲县,2026,b,NaN,,,
            甲县,2026,c,1e999,,,
            甲县,2026,d,1,,,元
            乙县,2026,d,1,,,万元
            甲县,2026,d,2,,,元
            ,2026,e,1,,,
            甲县,2026,f,1,missing,,
            甲县,2026,g,,normal,-5,
            甲县,2026,h,1,quick,,
            甲县,2026,i,5%,,,‰
            甲县,2026
            """), "data.csv", out _, out var errors));
        Assert.Equal(
            [
                "data.csv row 2, column value: '12a' is no number; write digits such as 98.5, and leave the cell empty where there is no value.",
                "data.csv row 3, column value: 'NaN' is no finite number; where there is no value leave the cell empty and write the status missing.",
                "data.csv row 4, column value: '1e999' is no finite number; where there is no value leave the cell empty and write the status missing.",
                "data.csv row 6: 'd' is in '万元' here and in '元' in row 5; convert them to one unit.",
                "data.csv row 7: 甲县 2026 'd' stands in row 5 already; remove one of the rows.",
                "data.csv row 8, column region: There is no region; fill it in.",
                "data.csv row 9, column value: The status is 'missing' although there is a value; remove the value, or change the status.",
                "data.csv row 10, column population: '-5' is negative; this column has no numbers below 0: mend it.",
                "data.csv row 10, column value: The status is 'normal' although there is no value; fill it in, or write the status missing.",
                "data.csv row 11, column status: There is no status 'quick'; use one of: normal, provisional, revised, estimated, missing, not-applicable, suppressed.",
                "data.csv row 12, column value: The value is in '%', but the column unit says '‰'; make them the same.",
                "data.csv row 13: This row has 2 cells, the first row has 7; put a cell that holds a comma between double quotes.",
            ],
            errors.Select(error => $"{error.Where!.En}: {error.Message.En}"));
    }

    [Theory]
    [InlineData("", "column-missing")]
    [InlineData("region,period,indicator\n", "column-missing")]
    [InlineData("region,period,indicator,value\n", "empty-table")]
    [InlineData("region,period,indicator,value,value\n", "column-twice")]
    public void TryRead_TableWithoutRows_IsRefused(string csv, string code)
    {
        Assert.False(ObservationTable.TryRead(new StringReader(csv), "data.csv", out _, out var errors));
        Assert.All(errors, error => Assert.Equal(code, error.Code));
        Assert.StartsWith("data.csv", errors[0].Where!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_NoText_IsRefusedWithTheFile()
    {
        Assert.False(ObservationTable.TryRead(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1 }, "图.csv", out _, out var errors));
        Assert.Equal("图.csv", Assert.Single(errors).Where!.Zh);
    }

    private static ObservationTable Read(string csv)
    {
        Assert.True(ObservationTable.TryRead(new StringReader(csv), "data.csv", out var table, out var errors), string.Join('\n', errors.Select(error => error.Message.En)));
        return table;
    }
}
