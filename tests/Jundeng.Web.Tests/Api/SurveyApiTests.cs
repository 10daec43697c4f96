using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class SurveyApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string Declared = "name=answers.csv&title=2026年满意度调查&period=2026&indicator=满意度&scaleFrom=1&scaleTo=5&satisfied=4,5";
    private const string Answers = "region,answer,weight,stratum\n990101,5,2,a\n990101,4,2,a\n990101,3,2,a\n990101,2,1,b\n990101,4,1,b\n";

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Survey_Imported_TellsItsEstimatesAndMakesObservations()
    {
        var made = (await _program.UploadAsync($"surveys?{Declared}", Answers)).Of(HttpStatusCode.Created);
        var path = made.Heads["Location"]["/api/v1/".Length..];

        var survey = await _program.ReadAsync(path);
        Assert.Equal(("2026年满意度调查", 5, "share"), ((string?)survey["title"], (int)survey["answers"]!, (string?)survey["measure"]));
        var estimate = (await _program.ReadAsync($"{path}/estimates?region=990101"))["items"]![0]!;
        Assert.Equal((3.75, 62.5), ((double)estimate["mean"]!, (double)estimate["share"]!));
        Assert.True((double)estimate["shareLow"]! < 62.5 && (double)estimate["shareHigh"]! > 62.5);
        Assert.Equal(["62.5"], (await _program.ReadAsync("observations?indicator=满意度"))["items"]!.AsArray().Select(row => (string?)row!["text"]));
        Assert.Equal(1, (int)(await _program.ReadAsync("surveys?period=2026"))["total"]!);
        (await _program.GetAsync("surveys/none")).Of(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Survey_Tried_SaysWhatWouldFollowAndKeepsNothing()
    {
        var before = (int)(await _program.ReadAsync("surveys"))["total"]!;

        var tried = (await _program.UploadAsync($"surveys?{Declared.Replace("2026年", "2027年", StringComparison.Ordinal)}&trial=true", Answers)).Of(HttpStatusCode.OK);

        Assert.False(tried.Heads.ContainsKey("Location"));
        Assert.Equal(62.5, (double)tried.Json["estimates"]![0]!["share"]!);
        Assert.Equal(before, (int)(await _program.ReadAsync("surveys"))["total"]!);
    }

    [Fact]
    public async Task Survey_OfFew_DoesNotTellHowMany()
    {
        var tried = (await _program.UploadAsync($"surveys?{Declared}&trial=true", "region,answer\n990101,5\n990101,4\n990101,\n")).Of(HttpStatusCode.OK);

        Assert.Equal((null, null, 5), (tried.Json["answers"], tried.Json["unanswered"], (int)tried.Json["smallest"]!));
    }

    [Theory]
    [InlineData("name=a.csv&title=x&period=2026&indicator=y", HttpStatusCode.BadRequest, new[] { "field-missing", "field-missing" })]
    [InlineData("name=a.csv&scaleFrom=5&scaleTo=1&satisfied=9", HttpStatusCode.UnprocessableEntity, new[] { "survey-title", "survey-period", "survey-indicator", "survey-scale", "survey-satisfied" })]
    [InlineData("name=a.csv&title=x&period=2026&indicator=y&scaleFrom=1&scaleTo=5&satisfied=many", HttpStatusCode.BadRequest, new[] { "parameter-invalid" })]
    [InlineData("name=a.csv&title=x&period=2026&indicator=y&scaleFrom=1&scaleTo=5&satisfied=4&measure=mode", HttpStatusCode.BadRequest, new[] { "parameter-invalid" })]
    public async Task Post_WrongDeclaration_IsToldEverything(string declared, HttpStatusCode status, string[] codes) =>
        Assert.Equal(codes, (await _program.UploadAsync($"surveys?{declared}", "region,answer\n")).Of(status).Codes.Where(code => code is not "empty-table" and not "off-scale"));

    public void Dispose() => _program.Dispose();
}
