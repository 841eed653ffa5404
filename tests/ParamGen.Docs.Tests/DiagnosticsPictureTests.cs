namespace ParamGen.Docs.Tests;

public class DiagnosticsPictureTests
{
    [Fact]
    public void The_picture_shows_what_the_analyzer_reports() =>
        Repository.AssertUpToDate(DiagnosticsPicture.Draw(), "docs", "images", "diagnostics.svg");

    [Fact]
    public void What_is_wrong_in_it_is_an_argument() => Assert.Equal(
        ["Strides = 2", "15"],
        DiagnosticsPicture.Sources.Select(source => source.Substring(
            DiagnosticsPicture.Problem(source).Location.SourceSpan.Start,
            DiagnosticsPicture.Problem(source).Location.SourceSpan.Length)));
}
