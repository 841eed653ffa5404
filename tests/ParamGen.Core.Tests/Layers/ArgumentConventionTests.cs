using System.Diagnostics;
using System.Reflection;
using ParamGen.Core.Layers;

namespace ParamGen.Core.Tests.Layers;

/// <summary>Every layer's arguments follow the same rules, so that nobody has to look one up.</summary>
public class ArgumentConventionTests
{
    private static readonly HashSet<Type> types =
    [
        typeof(bool), typeof(int), typeof(long), typeof(double), typeof(string), typeof(Type), typeof(object),
        typeof(int[]), typeof(double[]), typeof(bool[]), typeof(string[]), typeof(object[]),
    ];

    public static TheoryData<string> Kinds => new(Catalogue.All.Select(kind => kind.Name));

    [Fact]
    public void Every_attribute_is_in_the_catalogue() =>
        Assert.Equal(
            typeof(LayerAttribute).Assembly.GetExportedTypes()
                .Where(type => type.IsSubclassOf(typeof(LayerAttribute)) && !type.IsAbstract)
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            Catalogue.All.Select(kind => kind.AttributeType.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_attribute_bears_its_layers_name_and_is_sealed(string name)
    {
        var (type, @namespace) = (Kind(name).AttributeType, Kind(name).IsOperator ? "ParamGen.Operators" : "ParamGen");
        Assert.Equal((name + "Attribute", @namespace, true), (type.Name, type.Namespace, type.IsSealed));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_attribute_leaves_no_trace_in_the_users_assembly(string name) =>
        Assert.Equal(
            "PARAMGEN_ATTRIBUTES",
            Kind(name).AttributeType.GetCustomAttribute<ConditionalAttribute>(inherit: true)?.ConditionString);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_attribute_has_one_constructor_whose_parameters_are_its_get_only_properties(string name)
    {
        var kind = Kind(name);
        var constructors = kind.AttributeType.GetConstructors();
        // An input may take a model in place of what Keras requires.
        var models = constructors.Where(LayerKind.TakesModel)
            .Where(_ => name == Catalogue.Input)
            .SelectMany(constructor => constructor.GetParameters())
            .ToList();
        Assert.Equal(1 + models.Count, constructors.Length);
        foreach (var parameter in kind.Parameters.Concat(models))
        {
            Assert.True(char.IsLower(parameter.Name![0]), parameter.Name);
            var property = Assert.Contains(LayerKind.PropertyOf(parameter), kind.Properties);
            Assert.Equal((parameter.ParameterType, false), (property.PropertyType, property.CanWrite));
        }

        Assert.Equal(
            kind.Parameters.Concat(models).Select(LayerKind.PropertyOf).Order(StringComparer.Ordinal),
            kind.Properties.Values.Where(property => !property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_list_of_numbers_or_names_is_the_last_parameter_and_is_written_without_brackets(string name)
    {
        var parameters = Kind(name).Parameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            var isLast = i == parameters.Count - 1;
            var isParams = parameters[i].IsDefined(typeof(ParamArrayAttribute));
            Assert.Equal(isLast && parameters[i].ParameterType.IsArray, isParams);
            Assert.True(isLast || !parameters[i].ParameterType.IsArray, parameters[i].Name);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_property_is_named_in_Pascal_case_and_has_a_type_that_attributes_can_hold(string name)
    {
        foreach (var property in Kind(name).Properties.Values)
        {
            Assert.Matches("^[A-Z][A-Za-z0-9]*$", property.Name);
            Assert.True(property.PropertyType.IsEnum || types.Contains(property.PropertyType), $"{property.Name}: {property.PropertyType}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_says_the_same_one_an_axis_is_a_list_beside_a_single_number(string name)
    {
        var kind = Kind(name);
        foreach (var property in kind.Properties.Values)
        {
            if (property.Name.EndsWith("ByAxis", StringComparison.Ordinal) || kind.SingleOf(property.Name) is not null)
            {
                var single = kind.Properties[Assert.IsType<string>(kind.SingleOf(property.Name))];
                Assert.Equal(property.PropertyType, single.PropertyType.MakeArrayType());
                Assert.Equal(property, kind.ListOf(single.Name));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_numbers_of_an_object_stand_beside_the_word_that_names_it(string name)
    {
        var kind = Kind(name);
        foreach (var property in kind.Properties.Values)
        {
            var type = property.PropertyType;
            if (property.Name.EndsWith("Arguments", StringComparison.Ordinal) && type == typeof(double[]))
                Assert.True(kind.Properties[property.Name[..^"Arguments".Length]].PropertyType.IsEnum, property.Name);
            if (type == typeof(Initializer) || type == typeof(Regularizer) || type == typeof(Constraint))
                Assert.Equal(typeof(double[]), kind.Properties[property.Name + "Arguments"].PropertyType);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_attribute_can_be_made_without_arguments(string name) =>
        Assert.IsType(Kind(name).AttributeType, Kind(name).Bind(default));

    private static LayerKind Kind(string name) => Catalogue.Find(name)!;
}
