using ParamGen.Core.Operators;

namespace ParamGen.Core.Tests.Operators;

public class CallTests
{
    [Theory]
    [InlineData("Add", "refused: lacks a value for 'x2'", "(3)")]
    [InlineData("Add", "refused: takes 2 values in order, but gets 3", "(3)", "(3)", "(3)")]
    [InlineData("Negative", "refused: takes no tensor of the model", "3")]
    [InlineData("Append", "refused: takes a tensor as 'x2', not 3", "(3)", "3")]
    public void Values_are_bound_as_in_Python(string name, string expected, params string[] args) =>
        Assert.Equal(expected, Called.Of(name, "", args));

    [Fact]
    public void Every_class_is_listed_once()
    {
        var names = OperatorCatalogue.Families.SelectMany(family => family.Operators)
            .Select(known => $"{known.Module}.{known.Class}")
            .ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Empty(names.Intersect(OperatorCatalogue.Refused.Keys));
        Assert.InRange(names.Count, 300, int.MaxValue);
    }

    [Fact]
    public void Every_signature_can_be_read() =>
        Assert.All(
            OperatorCatalogue.Families.SelectMany(family => family.Operators),
            known => Assert.NotNull(known.Call(default, default, default).Refusal));
}
