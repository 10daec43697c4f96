using System.Net;

namespace Jundeng.Web.Tests.Api;

public sealed class MapApiTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private const string Square = """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"code": "990101"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}}]}
        """;

    private readonly ApiVisit _program = new(server.Address);

    [Fact]
    public async Task Map_AddedAndRemoved_TellsHowItFitsTheRegister()
    {
        var made = (await _program.UploadAsync("maps?name=square.geojson&region=990101&review=测S(2024)12号&source=测试&on=2024-05-01", Square)).Of(HttpStatusCode.Created);

        var map = await _program.ReadAsync(made.Heads["Location"]["/api/v1/".Length..]);
        Assert.Equal(("测S(2024)12号", 1), ((string?)map["map"]!["reviewNumber"], map["joined"]!.AsArray().Count));
        (await _program.SendAsync("DELETE", "maps/map-1?why=有误")).Of(HttpStatusCode.OK);
        Assert.True((bool)(await _program.ReadAsync("maps"))["items"]![0]!["isRemoved"]!);
        (await _program.GetAsync("maps/none")).Of(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("name=a.json&region=990101&review=测S(2024)12号&source=x", HttpStatusCode.BadRequest, new[] { "field-missing" })]
    [InlineData("name=a.json&region=990101&on=2024-05-01", HttpStatusCode.UnprocessableEntity, new[] { "map-review-number", "map-source" })]
    public async Task Post_WrongDeclaration_IsToldEverything(string declared, HttpStatusCode status, string[] codes) =>
        Assert.Equal(codes, (await _program.UploadAsync($"maps?{declared}", Square)).Of(status).Codes);

    public void Dispose() => _program.Dispose();
}
