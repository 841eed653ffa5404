using ParamGen.Core.Advice;

namespace ParamGen.Core.Tests.Architecture;

/// <summary>One rule, one place: what is true of every class of advice, so that a new one is found, and found again.</summary>
public class AdviceRoomTests
{
    private const string Room = "ParamGen.Core.Advice.";

    private static readonly Type[] advice =
        [.. typeof(AdviceRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AdviceRule)) && !type.IsAbstract)];

    public static TheoryData<string> Classes => [.. advice.Select(type => type.FullName![Room.Length..])];

    [Fact]
    public void Every_piece_of_advice_is_found_once_and_in_the_order_of_the_ids()
    {
        string[] ids = [.. AllAdvice.Rules.Select(rule => rule.Id)];
        Assert.Equal(advice.Length, ids.Length);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        // Advice on small devices has the numbers of devices.
        Assert.All(ids, id => Assert.Matches("^PG0[79]", id));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_of_advice_is_in_a_theme_and_has_no_subclass(string name)
    {
        Assert.Equal(2, name.Split('.').Length);
        Assert.True(Find(name).IsSealed);
    }

    /// <summary>A class that derives from none of the kinds would never be asked.</summary>
    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_of_advice_is_of_a_kind(string name) =>
        Assert.Contains(Find(name).BaseType, new[] { typeof(ArgumentAdvice), typeof(PlaceAdvice), typeof(InputAdvice) });

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_of_advice_has_tests_of_its_name(string name)
    {
        var tests = typeof(AdviceRoomTests).Assembly.GetType($"ParamGen.Core.Tests.Advice.{name}Tests");
        Assert.NotNull(tests);
        Assert.Contains(tests.GetMethods(), method => method.IsDefined(typeof(FactAttribute), inherit: true));
    }

    private static Type Find(string name) => typeof(AdviceRule).Assembly.GetType(Room + name, throwOnError: true)!;
}
