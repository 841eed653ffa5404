using ParamGen.Core.Advice;

namespace ParamGen.Docs.Tests;

/// <summary>A piece of advice is found by its name: its file, its tests and its page.</summary>
public class AdviceFileTests
{
    private const string Room = "ParamGen.Core.Advice.";

    /// <summary>Each class of advice, as its theme and its name.</summary>
    public static TheoryData<string> Classes =>
    [
        .. typeof(AdviceRule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AdviceRule)) && !type.IsAbstract)
            .Select(type => type.FullName![Room.Length..].Replace('.', '/')),
    ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_of_advice_has_a_file_of_its_name_in_the_folder_of_its_theme(string name)
    {
        Assert.True(File.Exists(Repository.Path("src", "ParamGen.Core", "Advice", $"{name}.cs")));
        Assert.True(File.Exists(Repository.Path("tests", "ParamGen.Core.Tests", "Advice", $"{name}Tests.cs")));
    }

    [Fact]
    public void A_file_in_the_folder_of_a_theme_holds_advice_and_nothing_else()
    {
        var room = Repository.Path("src", "ParamGen.Core", "Advice");
        var files = Directory.GetDirectories(room)
            .Where(theme => Path.GetFileName(theme) != "Finders")
            .SelectMany(theme => Directory.GetFiles(theme))
            .Select(file => Path.GetRelativePath(room, file).Replace('\\', '/'));
        Assert.Equal(Classes.Select(name => $"{name.Data}.cs").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_rule_of_advice_has_a_page() => Assert.All(
        AllAdvice.Rules,
        rule => Assert.True(File.Exists(Repository.Path("docs", "rules", $"{rule.Id}.md")), rule.Id));
}
