namespace Jundeng.Ledger.Regions;

/// <summary>The level of a division (行政区划级别), the highest first.</summary>
public enum RegionLevel
{
    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>地级市、地区、自治州、盟.</summary>
    Prefecture,

    /// <summary>县、市辖区、县级市、旗.</summary>
    County,

    /// <summary>乡、镇、街道.</summary>
    Township,

    /// <summary>村、社区.</summary>
    Village,
}
