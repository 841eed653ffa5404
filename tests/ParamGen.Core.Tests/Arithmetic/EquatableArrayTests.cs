using ParamGen.Core.Collections;

namespace ParamGen.Core.Tests.Arithmetic;

public class EquatableArrayTests
{
    [Fact]
    public void Lists_are_equal_if_all_of_their_items_are()
    {
        EquatableArray<string> one = new("a", "b"), same = new("a", "b"), other = new("a", "c"), longer = new("a", "b", "c");
        Assert.True(one == same && one != other && one != longer && longer != one && one.Equals((object)same) && !one.Equals("a"));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(default == EquatableArray<string>.Empty && default != one && one != default);
    }

    [Fact]
    public void Items_are_found_summed_and_mapped_in_order()
    {
        EquatableArray<string> list = new("a", "bcd");
        Assert.True(list.Contains("bcd") && !list.Contains("b"));
        Assert.Equal(4, list.Sum(item => item.Length));
        Assert.Equal([1, 3], list.Map(item => item.Length));
        Assert.Empty(EquatableArray<string>.Empty.Map(item => item.Length));
    }
}
